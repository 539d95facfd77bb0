/** The text reader as it lies in the package, under `ocr/`: byte for byte the files of its packages, and nothing of them in the repository. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Folder of an installed package. @param {string} name */
function folderOf(name) {
  return dirname(require.resolve(`${name}/package.json`));
}

/** Only LSTM: the older recogniser of the full cores and data is not used and four times as large. */
const CORES = ['tesseract-core-simd-lstm', 'tesseract-core-lstm'];
const LANGUAGES = ['chi_sim', 'chi_tra', 'eng'];

/** @returns {{ absoluteSrc: string, relativeDest: string }[]} for wxt's hook `build:publicAssets` */
export function ocrAssets() {
  const reader = folderOf('tesseract.js');
  const core = folderOf('tesseract.js-core');
  const files = [
    join(reader, 'dist/worker.min.js'),
    ...CORES.flatMap((name) => [join(core, `${name}.js`), join(core, `${name}.wasm`)]),
    ...LANGUAGES.map((name) => join(folderOf(`@tesseract.js-data/${name}`), `4.0.0_best_int/${name}.traineddata.gz`)),
  ];
  return files.map((absoluteSrc) => ({ absoluteSrc, relativeDest: `ocr/${absoluteSrc.split(/[\\/]/).at(-1)}` }));
}
