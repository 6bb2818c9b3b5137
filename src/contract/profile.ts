/** How an item is shared: 物理归集, 接口调用, 核验. */
export type SharingMethod = 'aggregation' | 'interface' | 'verification';

/** Whether the enterprise must have authorised: never, always, or only for the gated fields. */
export type LicenceRule = 'open' | 'required' | 'gated-fields';

/** `stated` by the jurisdiction's own document, or `assumed` by us where no document speaks. */
export type Basis = 'stated' | 'assumed';

/** How often an item has to be brought up to date (更新频率). */
export interface Frequency {
  /** `regular` is 定期 without a period. */
  readonly kind: 'unspecified' | 'real-time' | 'monthly' | 'half-yearly' | 'working-days' | 'regular';
  /** Working days after the decision; only with `working-days`. */
  readonly days?: number;
  /** The field that holds the day from which they count, itself not counted; always with `working-days`. */
  readonly from?: string;
  readonly basis: Basis;
  /** The clause that states it, or the reason why it is assumed. */
  readonly source: string;
}

/** Public, a secret of the enterprise (商业秘密), or personal (个人信息). */
export type Grade = 'public' | 'business-secret' | 'personal';

/** What kind of value a field holds, as far as its mask depends on it; `all` may be shown as it is. */
export type Reveal = 'all' | 'none' | 'id-number' | 'person-name' | 'phone' | 'account' | 'address' | 'band';

/** What the record schema of an item says of one field. */
export interface FieldSchema {
  /** `x-grade`. */
  readonly grade: Grade;
  /** The most of it that may be shown without licence (`x-reveal`). */
  readonly reveal: Reveal;
  /** JSON type of a value that is there. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  /** `date` for `YYYY-MM-DD`. */
  readonly format?: string;
  /** The value may be null. */
  readonly nullable?: true;
  /** The only values that there are. */
  readonly values?: readonly string[];
  readonly unit?: string;
  /** Text that people wrote, in which anything may stand (`x-free-text`). */
  readonly freeText?: true;
}

/** One field of an item (数据项). */
export interface ProfileField extends FieldSchema {
  /** The wire name. */
  readonly id: string;
  /** The canonical Chinese name. */
  readonly name: string;
  /** The name as this jurisdiction's list prints it; null for a field that it does not print. */
  readonly printed: string | null;
  /** Why a field that is not printed is there all the same. */
  readonly added?: string;
  /** The list prints this and its neighbours as one field: one print, several fields. */
  readonly composite?: true;
  /** Other prints that may be taken for this field. */
  readonly aliases?: readonly string[];
  /** Ids of the errata that explain how print and name differ, or why the field is added. */
  readonly errata?: readonly string[];
  readonly note?: string;
}

/** Rows of an item that are shared otherwise than the rest. */
export interface SharingException {
  /** The rows with this value. */
  readonly when: { readonly field: string; readonly value: string };
  readonly method: SharingMethod;
  readonly licence: LicenceRule;
  /** The list's own words. */
  readonly source: string;
}

/** One row of a sharing list (信息项). */
export interface ProfileItem {
  readonly id: string;
  /** 信息种类; `printed` is null where the list's own column has lost it. */
  readonly category: { readonly no: number; readonly name: string; readonly printed: string | null };
  readonly name: string;
  /** The name as the list prints it; null where it prints none. */
  readonly printedName: string | null;
  /** The information item that this row is a part of, where one item takes several rows. */
  readonly partOf?: string;
  readonly method: SharingMethod;
  /** The manner of sharing (共享方式) as the list prints it. */
  readonly printedMethod: string;
  readonly licence: LicenceRule;
  readonly licenceBasis: Basis;
  /** The list's own words, or why it is assumed. */
  readonly licenceReason: string;
  readonly gatedFields: readonly string[];
  readonly exception?: SharingException;
  readonly level: 'national' | 'local';
  /** The level as the list's manner of sharing says it. */
  readonly printedLevel: string;
  readonly frequency: Frequency;
  /** Who provides it (责任单位). */
  readonly responsible: string;
  /** By when sharing had to be in place, as the list prints it. */
  readonly due: string;
  /** Ids of the errata that the row as a whole is subject to. */
  readonly errata?: readonly string[];
  readonly source: { readonly document: string; readonly line: number };
  readonly fields: readonly ProfileField[];
}

/** How the SM2/SM4 envelope of the nodes is spoken. */
export interface EnvelopeSetting {
  readonly cipher: 'cbc' | 'ecb';
  readonly encoding: 'hex' | 'base64';
  readonly order: 'c1c2c3' | 'c1c3c2';
  /** Whether signatures hash Z_A first. */
  readonly za: boolean;
  /** 16 bytes in lower-case hex; unused by `ecb`. */
  readonly iv: string;
}

/** What no document fixes, by name. Durations say their unit in the name. */
export interface SettingValues {
  readonly signatureWindowSeconds: number;
  readonly tokenLifetimeSeconds: number;
  readonly tokenLifetimeMaxSeconds: number;
  readonly realTimeSlaSeconds: number;
  /** The latest day of the following month. */
  readonly monthlyReportDay: number;
  /** The latest day of January and of July. */
  readonly halfYearReportDay: number;
  readonly workingDaysTimeZone: string;
  /** First and last year whose working days are known; beyond them a deadline cannot be judged. */
  readonly workingDayCalendar: { readonly firstYear: number; readonly lastYear: number };
  readonly idNumberMaxRevealed: number;
  /** First and last of the positions (from 1) that are always hidden. */
  readonly idNumberHiddenPositions: readonly [number, number];
  readonly personNameMaxRevealed: number;
  readonly phoneMinHiddenRun: number;
  readonly addressFinest: 'province' | 'city' | 'county';
  readonly financingPurposes: readonly string[];
  readonly licenceMaxDays: number;
  /** Bits of a licence's id that nobody can guess. */
  readonly licenceIdMinBits: number;
  /** Statistics do not show a group of fewer enterprises. */
  readonly smallGroupMinimum: number;
  readonly envelope: EnvelopeSetting;
  /** Ascending lower thresholds: a value below the first is B1, and so on. */
  readonly pensionInsuredBands: readonly number[];
  readonly pensionPaymentBands: readonly number[];
  readonly propagationLagSeconds: number;
  /** How often within a minute one platform may look for changes of one item at a department. */
  readonly feedPollsPerMinute: number;
  /** Milliseconds that the answer to malformed input may take. */
  readonly malformedAnswerMaxMillis: number;
  /** How often the platform may call its node for one request of an institution that the node refuses, retries included. */
  readonly nodeCallsPerRequest: number;
  /** How often within six hours the platform may try one thing while its node fails. */
  readonly nodeAttemptsInSixHours: number;
  /** A difference in time between two refusals that a caller could use to tell them apart. */
  readonly refusalTimingMilliseconds: number;
}

export type SettingName = keyof SettingValues;

/** One setting: `stated` with its source, or `assumed` with the reason. */
export type Setting<Value> =
  | { readonly value: Value; readonly basis: 'stated'; readonly source: string }
  | { readonly value: Value; readonly basis: 'assumed'; readonly reason: string };

export type Settings = { readonly [Name in SettingName]: Setting<SettingValues[Name]> };

/** What every profile says of itself. */
interface Jurisdiction {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** The document that the list is taken from. */
  readonly document: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
}

/** One jurisdiction's rules: its sharing list and its settings. */
export interface Profile extends Jurisdiction {
  /** The profile whose settings and items it takes over where it says nothing itself. */
  readonly extends?: string;
  /** What it adds to what it takes over. */
  readonly note?: { readonly zh: string; readonly en: string };
  readonly items: readonly ProfileItem[];
  readonly settings: Settings;
}

/** A jurisdiction whose list is not public: named, so that nobody looks for it, and never invented. */
export interface PlaceholderProfile extends Jurisdiction {
  readonly placeholder: { readonly reason: { readonly zh: string; readonly en: string } };
}
