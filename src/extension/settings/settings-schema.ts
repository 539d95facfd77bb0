/**
 * What a person can choose, as one checked shape. Every part that cannot be read falls back to its default by itself, so that one
 * broken entry never costs the others. Storage, import and policy all come through here.
 */
import * as v from 'valibot';
import { LOCALES } from '@/src/i18n/locale';

export const LanguageSchema = v.picklist(['auto', ...LOCALES]);
export type LanguageChoice = v.InferOutput<typeof LanguageSchema>;

export const TextSizeSchema = v.picklist(['normal', 'large', 'largest']);
export type TextSize = v.InferOutput<typeof TextSizeSchema>;

const flag = (byDefault: boolean) => v.fallback(v.boolean(), byDefault);

/** Entries that do not have the shape are left out, the others stay; of too many the last. */
export const listOf = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => items.filter((one) => v.is(item, one)).slice(-most)),
      v.array(item),
    ),
    [],
  );

/** ASCII, lower case, as `URL.hostname` writes it. */
export const HostSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$|^\[[0-9a-f:.]+\]$/),
);

const DateSchema = v.pipe(v.string(), v.isoDate());

export const AllowedHostSchema = v.object({
  /** Exact: its subdomains and parents are other hosts. */
  host: HostSchema,
  /** Local. */
  addedOn: DateSchema,
  /** Where the person said so. */
  reason: v.picklist(['interstitial', 'page-warning', 'options']),
});
export type AllowedHost = v.InferOutput<typeof AllowedHostSchema>;

/** An institution the person trusts and the registry does not hold; shown as 我添加的. */
export const OwnInstitutionSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[0-9a-z-]{1,60}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  /** Registrable domains. */
  domains: v.pipe(v.array(HostSchema), v.maxLength(20)),
  /** Digits only. */
  numbers: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{3,16}$/))), v.maxLength(20)),
  addedOn: DateSchema,
});
export type OwnInstitution = v.InferOutput<typeof OwnInstitutionSchema>;

/** PBKDF2 of the passphrase that continuing needs in family mode; the passphrase itself is never kept. */
export const PassphraseSchema = v.object({
  /** Base64. */
  salt: v.string(),
  /** Base64. */
  hash: v.string(),
  /** More would keep the browser busy for minutes. */
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
});
export type Passphrase = v.InferOutput<typeof PassphraseSchema>;

/** Whom a person in family mode is offered to ring beside the official numbers. */
export const FamilyContactSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20)),
  /** As it is dialled. */
  phone: v.pipe(v.string(), v.trim(), v.regex(/^\+?[\d\s()-]{3,24}$/)),
});
export type FamilyContact = v.InferOutput<typeof FamilyContactSchema>;

/** Nobody trusts a thousand hosts by hand; the browser takes 5,000 rules that are not plain blocks, two for each. */
export const MOST_ALLOWED = 1_000;
/** A household knows a dozen; starting the engine takes a few milliseconds longer with two hundred. */
export const MOST_OWN = 200;

export const SettingsSchema = v.object({
  language: v.fallback(LanguageSchema, 'auto'),
  textSize: v.fallback(TextSizeSchema, 'normal'),
  warnings: v.fallback(
    v.object({
      /** The switch over all the others. */
      automatic: flag(true),
      /** Before an address opens. */
      addresses: flag(true),
      /** Banner over a page that poses as an institution. */
      pages: flag(true),
      /** At the moment of typing and sending. */
      forms: flag(true),
      /** Marks at links. */
      links: flag(true),
      /** The quiet tip at a lead form. */
      leadForms: flag(true),
    }),
    { automatic: true, addresses: true, pages: true, forms: true, links: true, leadForms: true },
  ),
  history: flag(false),
  familyMode: v.fallback(
    v.object({
      on: flag(false),
      /** With the passphrase, or not at all. */
      continuing: v.fallback(v.picklist(['passphrase', 'never']), 'never'),
      passphrase: v.fallback(v.optional(PassphraseSchema), undefined),
      contact: v.fallback(v.optional(FamilyContactSchema), undefined),
    }),
    { on: false, continuing: 'never' },
  ),
  allowlist: listOf(AllowedHostSchema, MOST_ALLOWED),
  ownInstitutions: listOf(OwnInstitutionSchema, MOST_OWN),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What the options page shows as one row, and what a policy can lock. */
export const SETTING_NAMES = Object.keys(SettingsSchema.entries) as readonly (keyof Settings)[];

/** Of a person who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
