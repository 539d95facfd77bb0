/**
 * What an administrator can set (`storage.managed`). The same keys, with a title and a description each, stand in
 * `public/managed-schema.json`, which Chromium reads; Firefox hands over whatever the policy file says, so every part is checked.
 */
import * as v from 'valibot';
import { HostSchema, LanguageSchema, listOf, SETTING_NAMES, TextSizeSchema } from './settings-schema';

/** Hosts or institutions: far more than anybody lists by hand, few enough for the browser's rules. */
const MOST = 1_000;

/** A slip in one key of a policy must not cost the others, and must not become a choice: the key stays unset. */
const key = <const Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

/** As administrators write them: capitals, blanks round them and Chinese domain names are no slips. */
const WrittenHostSchema = v.pipe(v.string(), v.transform(asciiHost), HostSchema);

const ExtraInstitutionSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  domains: listOf(WrittenHostSchema, 20),
  /** As people write them; only the digits count. */
  numbers: listOf(v.pipe(v.string(), v.regex(/^[\d\s+()-]{3,24}$/)), 20),
});

export const PolicySchema = v.object({
  /** Exact hosts; also exceptions from the blocklist. */
  allowlist: listOf(WrittenHostSchema, MOST),
  /** These and their subdomains are stopped like an imitation. */
  blocklist: listOf(WrittenHostSchema, MOST),
  extraInstitutions: listOf(ExtraInstitutionSchema, MOST),
  /** Settings a person cannot change: the policy's value holds, or the default. */
  lockedOptions: listOf(v.picklist(SETTING_NAMES), SETTING_NAMES.length),
  language: key(LanguageSchema),
  textSize: key(TextSizeSchema),
  automaticWarnings: key(v.boolean()),
  history: key(v.boolean()),
  /** `false`: nobody continues past a warning. */
  allowContinuing: key(v.boolean()),
  /** Whom to ask, shown with every warning. */
  reportContact: key(
    v.object({
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
      phone: key(v.pipe(v.string(), v.maxLength(40))),
      email: key(v.pipe(v.string(), v.maxLength(254), v.email())),
    }),
  ),
});
export type Policy = v.InferOutput<typeof PolicySchema>;

/** Where no organisation has anything to say. */
export const NO_POLICY: Policy = v.parse(PolicySchema, {});

/** The host as `URL.hostname` writes it; anything with more than a host in it stays as it is, and is refused. */
function asciiHost(written: string): string {
  const host = written.trim();
  return !/[/:@?#\s]/.test(host) && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;
}
