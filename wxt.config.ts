import { defineConfig } from 'wxt';
import { ocrAssets } from './scripts/ocr-assets.mjs';
import { thirdParty } from './scripts/package/third-party.mjs';
import { withoutExamples } from './scripts/without-examples.mjs';

/** Identity of the Firefox add-on; add-on storage and updates hang on it, so it never changes. */
const GECKO_ID = 'collection-check@collection-check.example';

/** `storage.session` (the draft), module workers and `action.openPopup` for everybody. */
const MINIMUM_CHROME = '127';

/** The first Firefox that reads `data_collection_permissions` on desktop and Android alike. */
const MINIMUM_FIREFOX = '142.0';

/** The licences of what others made, in every package. */
const licences = thirdParty();

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3,
  hooks: {
    // wxt takes the button's title from the page's <title>, which is in one language only.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_openCheck__';
    },
    'build:publicAssets': (_, files) => {
      files.push(...ocrAssets());
      licences.addTo(files);
    },
  },
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [16, 32, 48, 96, 128], developmentIndicator: false },
  vite: () => ({
    plugins: [withoutExamples(), licences.plugin],
    // Workers are bundled by themselves. The one that reads pictures lies beside what it loads (`scripts/ocr-assets.mjs`): nothing of it
    // is needed before the first picture.
    worker: {
      plugins: () => [licences.plugin],
      rolldownOptions: { output: { entryFileNames: 'ocr/[name]-[hash].js' } },
    },
    // Inlining constants would copy the 68 kB suffix list of tldts into every place that reads it.
    // The knowledge is one large chunk on purpose, loaded after the popup is usable; `npm run size` holds the limits.
    build: { rolldownOptions: { optimization: { inlineConst: false } }, chunkSizeWarningLimit: 2000 },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    // Why each: docs/permissions.md.
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting', 'declarativeNetRequest', 'webNavigation'],
    host_permissions: ['<all_urls>'],
    content_scripts: [
      {
        js: ['page.js'],
        matches: ['http://*/*', 'https://*/*'],
        // Before the page's own scripts: whoever listens first at the window hears first.
        run_at: 'document_start',
        all_frames: true,
        // A page can write its form into a frame or a window that has no address of its own, or one made by itself.
        match_origin_as_fallback: true,
      },
    ],
    // What is opened by a link or typed can only be replaced by a page that everybody may open, at an address none can guess;
    // with narrower patterns Chromium blocks the interstitial itself.
    web_accessible_resources: [{ resources: ['interstitial.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_checkSelection__',
      },
    },
    omnibox: { keyword: 'hy' },
    content_security_policy: {
      // `connect-src 'self'`: the promise that nothing leaves the device, held by the browser itself. The pages may read the files of
      // the package and ask nobody else; the reader of pictures fetches its data so, and is WebAssembly.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: MINIMUM_CHROME,
          incognito: 'split' as const,
          // Firefox hands over what its policy file says without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
