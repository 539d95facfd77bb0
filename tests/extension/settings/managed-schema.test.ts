/** `public/managed-schema.json`, which administrators and Chromium read, says exactly what `PolicySchema` takes. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Policy, PolicySchema } from '@/src/extension/settings/policy-schema';
import { LanguageSchema, SETTING_NAMES, TextSizeSchema } from '@/src/extension/settings/settings-schema';
import schema from '../../../public/managed-schema.json';

interface Node {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** Every key there is: the compiler asks for a new one here, and the tests below ask for it in the file. */
const EVERYTHING: Required<Policy> = {
  allowlist: ['intranet.example'],
  blocklist: ['evil.example'],
  extraInstitutions: [{ name: '示例信贷', domains: ['shili.example'], numbers: ['400-000-1234'] }],
  lockedOptions: ['warnings'],
  language: 'zh_CN',
  textSize: 'large',
  automaticWarnings: true,
  history: false,
  allowContinuing: false,
  reportContact: { name: '安全服务台', phone: '8000', email: 'desk@intranet.example' },
};

/** With its path, each object that has keys. */
function objects(node: Node, path = ''): readonly (readonly [string, Node])[] {
  const own = node.properties ? [[path, node] as const] : [];
  const inside = Object.entries(node.properties ?? {}).flatMap(([name, child]) => objects(child, `${path}/${name}`));
  return [...own, ...inside, ...(node.items ? objects(node.items, `${path}[]`) : [])];
}

test('a policy with every key is taken whole, and nothing in it is unknown to the schema', () => {
  expect(v.parse(PolicySchema, EVERYTHING)).toEqual(EVERYTHING);
  const closed = JSON.parse(JSON.stringify(schema), (_, value) =>
    Object(value).properties ? { ...value, additionalProperties: false } : value,
  );
  const validate = new Ajv({ strict: false }).compile(closed);
  expect(validate(EVERYTHING), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...EVERYTHING, notAKey: 1 })).toBe(false);
});

test('the schema has no key that the policy does not', () => {
  const keysOf = (value: unknown): unknown =>
    Array.isArray(value)
      ? keysOf(value[0])
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, child]) => [name, keysOf(child)]))
        : null;
  const keysIn = (node: Node): unknown =>
    node.items
      ? keysIn(node.items)
      : node.properties
        ? Object.fromEntries(Object.entries(node.properties).map(([name, child]) => [name, keysIn(child)]))
        : null;
  expect(keysIn(schema)).toEqual(keysOf(EVERYTHING));
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(PolicySchema.entries).sort());
});

test.each(
  objects(schema).flatMap(([path, { properties = {} }]) =>
    Object.entries(properties).map(([name, node]) => [`${path}/${name}`, node] as const),
  ),
)('%s has a title and a description', (_, { title = '', description = '' }) => {
  expect(title).toMatch(/^\S.+\(.+\)$/);
  expect(description).toMatch(/^\S.{10,}\.$/);
});

test('the choices are those of the settings', () => {
  const { language, textSize, lockedOptions } = schema.properties;
  expect(language.enum).toEqual(LanguageSchema.options);
  expect(textSize.enum).toEqual(TextSizeSchema.options);
  expect(lockedOptions.items.enum).toEqual(SETTING_NAMES);
});

test('hosts may be written as administrators write them, but nothing more than a host', () => {
  const written = [
    'Evil.Example',
    ' pay.example ',
    '\u4F8B\u5B50.example',
    'https://x.example',
    'x.example/pay',
    '*.x.example',
  ];
  expect(v.parse(PolicySchema, { blocklist: written }).blocklist).toEqual([
    'evil.example',
    'pay.example',
    'xn--fsqu00a.example',
  ]);
});

const handbook = readFileSync('docs/enterprise-policy.md', 'utf8');

test.each(Object.keys(EVERYTHING))('the handbook explains %s', (key) => {
  expect(handbook).toContain(`| \`${key}\` |`);
});

test('the samples of the handbook are policies, and nothing in them is left out', () => {
  const samples = [...handbook.matchAll(/```json\n([\s\S]+?)```/g)].map(([, sample = '']) => JSON.parse(sample));
  const policies = samples.flatMap(({ '3rdparty': own, policies: all }) => [
    ...Object.values(own?.extensions ?? {}),
    ...Object.values(all?.['3rdparty']?.Extensions ?? {}),
  ]);
  expect(policies).toHaveLength(2);
  for (const policy of policies) expect(v.parse(PolicySchema, policy)).toMatchObject(Object(policy));
});
