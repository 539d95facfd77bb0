/** Out of one browser and into another: what a file carries, and what is not let in. */
import { describe, expect, test } from 'vitest';
import { createRegistryDesk } from '@/src/extension/registry-desk';
import { SCHEMA_VERSION } from '@/src/extension/settings/migrate-settings';
import { DEFAULT_SETTINGS, type Settings } from '@/src/extension/settings/settings-schema';
import { exportSettings } from '@/src/extension/transfer/export-settings';
import { prepareImport } from '@/src/extension/transfer/import-settings';
import { LARGEST_EXPORT, readExport, readExportFile } from '@/src/extension/transfer/read-export';

const OWN = {
  id: 'own-1',
  name: '青岚小额贷款',
  domains: ['qinglanxd.com'],
  numbers: ['4006612345'],
  addedOn: '2026-11-20',
};
const FAMILY = {
  on: true,
  continuing: 'passphrase',
  passphrase: { salt: 's', hash: 'h', iterations: 600_000 },
} as const;
const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'zh_TW',
  textSize: 'large',
  history: true,
  warnings: { ...DEFAULT_SETTINGS.warnings, links: false },
  allowlist: [{ host: 'shop.example', addedOn: '2026-11-20', reason: 'options' }],
  ownInstitutions: [OWN],
  familyMode: { ...DEFAULT_SETTINGS.familyMode, ...FAMILY },
};
const desk = createRegistryDesk([]);
const check: Parameters<typeof prepareImport>[2] = (draft, others) => desk.checkInstitution(draft, others, 'zh_CN');
const isDangerous = (host: string) => desk.judgeHost(host, 'zh_CN').level === 'dangerous';
const saved = exportSettings(CHOSEN, new Date(2026, 10, 22));
const document = (over: object) => JSON.stringify({ ...JSON.parse(saved.text), ...over });

describe('the file', () => {
  test('has the day in its name and says whose it is', () => {
    expect(saved.name).toBe('collection-check-settings-2026-11-22.json');
    expect(JSON.parse(saved.text)).toMatchObject({ app: 'collection-check', schemaVersion: SCHEMA_VERSION });
  });

  test('carries nothing of family mode', () => {
    expect(saved.text).not.toMatch(/family|passphrase|600000/i);
  });

  test('brings back every choice, and leaves family mode as it is here', () => {
    const here: Settings = { ...DEFAULT_SETTINGS, familyMode: { ...DEFAULT_SETTINGS.familyMode, on: true } };
    const prepared = prepareImport(readExport(saved.text), here, check, isDangerous);
    expect(prepared).toMatchObject({ settings: { ...CHOSEN, familyMode: here.familyMode }, leftOut: 0 });
  });

  test('that names a family mode does not bring it', () => {
    const forged = document({ settings: { ...CHOSEN, familyMode: { on: false } } });
    const prepared = prepareImport(readExport(forged), CHOSEN, check, isDangerous);
    expect('settings' in prepared && prepared.settings.familyMode).toEqual(CHOSEN.familyMode);
  });
});

describe('what is no file of ours', () => {
  test.each([
    ['cut off', saved.text.slice(0, -20), 'broken'],
    ['no JSON', 'hello', 'broken'],
    ['empty', '', 'broken'],
    ['of another program', '{"bookmarks":[]}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['with a mark alone', '{"app":"collection-check"}', 'broken'],
    ['with settings that are a list', document({ settings: [] }), 'broken'],
    ['with a version that is none', document({ schemaVersion: 'x' }), 'broken'],
    ['of a later version', document({ schemaVersion: SCHEMA_VERSION + 1 }), 'newer'],
  ] as const)('%s', (_, text, problem) => {
    expect(readExport(text)).toEqual({ problem });
    expect(prepareImport(readExport(text), CHOSEN, check, isDangerous)).toEqual({ problem });
  });

  test('a huge one is not even read', async () => {
    const huge = new Blob(['x'.repeat(LARGEST_EXPORT + 1)]);
    huge.text = () => Promise.reject(new Error('must not be read'));
    expect(await readExportFile(huge)).toEqual({ problem: 'huge' });
  });

  test('one that the browser cannot open', async () => {
    const gone = new Blob(['x']);
    gone.text = () => Promise.reject(new Error('NotReadableError'));
    expect(await readExportFile(gone)).toEqual({ problem: 'unopened' });
  });

  test('broken parts cost only themselves', () => {
    const read = readExport(document({ settings: { ...CHOSEN, language: 'Klingon', allowlist: 7 } }));
    expect('settings' in read && read.settings).toMatchObject({ language: 'auto', allowlist: [], textSize: 'large' });
  });
});

describe('before anything changes', () => {
  test('every change is told', () => {
    const prepared = prepareImport(readExport(saved.text), DEFAULT_SETTINGS, check, isDangerous);
    expect('changes' in prepared && prepared.changes).toEqual([
      { sort: 'language', before: 'auto', after: 'zh_TW' },
      { sort: 'textSize', before: 'normal', after: 'large' },
      { sort: 'history', before: false, after: true },
      { sort: 'warnings', kind: 'links', before: true, after: false },
      { sort: 'allowlist', added: ['shop.example'], removed: [] },
      { sort: 'ownInstitutions', added: ['青岚小额贷款'], removed: [] },
    ]);
  });

  test('the same again is no change', () => {
    expect(prepareImport(readExport(saved.text), CHOSEN, check, isDangerous)).toMatchObject({ changes: [] });
  });

  test('an institution with another address is told as gone and come', () => {
    const other = { ...CHOSEN, ownInstitutions: [{ ...OWN, domains: ['qlxd.cn'] }] };
    const prepared = prepareImport(readExport(saved.text), other, check, isDangerous);
    expect('changes' in prepared && prepared.changes).toEqual([
      { sort: 'ownInstitutions', added: ['青岚小额贷款'], removed: ['青岚小额贷款'] },
    ]);
  });

  test('institutions that the form would refuse are left out and counted', () => {
    const forged = [
      { ...OWN, id: 'own-2', name: '拍拍还款中心', domains: ['ppdai-pay.top'] },
      { ...OWN, id: 'own-3', name: '招商银行' },
      { ...OWN, id: 'own-1', name: '另一家小额贷款', domains: ['lingyijia-xd.com'], numbers: [] },
    ];
    const prepared = prepareImport(
      readExport(document({ settings: { ...CHOSEN, ownInstitutions: [OWN, ...forged] } })),
      DEFAULT_SETTINGS,
      check,
      isDangerous,
    );
    expect(prepared).toMatchObject({ leftOut: 3, settings: { ownInstitutions: [OWN] } });
  });

  test('what is kept of an institution is what the form would store', () => {
    const untidy = { ...OWN, name: ' 青岚小额贷款 ', domains: ['www.qinglanxd.com', 'qinglanxd.com'] };
    const read = { settings: { ...CHOSEN, ownInstitutions: [untidy] } };
    expect(prepareImport(read, DEFAULT_SETTINGS, check, isDangerous)).toMatchObject({
      leftOut: 0,
      settings: { ownInstitutions: [OWN] },
    });
  });

  test('imitations on the list of trusted sites are left out and counted, unless trusted here already', () => {
    const imitation = { host: 'ppdai-huankuan.top', addedOn: '2026-11-20', reason: 'options' } as const;
    const allowlist = [...CHOSEN.allowlist, imitation];
    const read = readExport(document({ settings: { ...CHOSEN, allowlist } }));
    expect(prepareImport(read, DEFAULT_SETTINGS, check, isDangerous)).toMatchObject({
      leftOut: 1,
      settings: { allowlist: CHOSEN.allowlist },
    });
    const here = { ...DEFAULT_SETTINGS, allowlist: [imitation] };
    expect(prepareImport(read, here, check, isDangerous)).toMatchObject({ leftOut: 0, settings: { allowlist } });
  });
});
