/** How an item is shared: 物理归集, 接口调用, 核验. */
export type SharingMethod = 'aggregation' | 'interface' | 'verification';

/** Whether the enterprise must have authorised: never, always, or only for the gated fields. */
export type LicenceRule = 'open' | 'required' | 'gated-fields';

/** `stated` by the jurisdiction's own document, or `assumed` by us where no document speaks. */
export type Basis = 'stated' | 'assumed';

/** How often an item has to be brought up to date (更新频率). */
export interface Frequency {
  readonly kind: 'unspecified' | 'real-time' | 'monthly' | 'half-yearly' | 'working-days';
  /** Working days after the decision; only with `working-days`. */
  readonly days?: number;
  /** The field that dates the decision, by default `decidedOn`; only with `working-days`. */
  readonly from?: string;
  readonly basis: Basis;
  /** The clause that states it, or the reason why it is assumed. */
  readonly source: string;
}

/** Public, a secret of the enterprise (商业秘密), or personal (个人信息). */
export type Grade = 'public' | 'business-secret' | 'personal';

/** What kind of value a field holds, as far as its mask depends on it; `all` may be shown as it is. */
export type Reveal = 'all' | 'none' | 'id-number' | 'person-name' | 'phone' | 'account' | 'address' | 'band';

/** One field of an item (数据项). */
export interface ProfileField {
  /** The wire name. */
  readonly id: string;
  /** The canonical Chinese name. */
  readonly name: string;
  /** The name as this jurisdiction's list prints it. */
  readonly printed: string;
  readonly aliases?: readonly string[];
  readonly note?: string;
  /** Whose the value is (`x-grade` of the record's schema). */
  readonly grade?: Grade;
  /** The most of it that may be shown without licence (`x-reveal`). */
  readonly reveal?: Reveal;
  /** Text that people wrote, which may smuggle personal data (`x-free-text`). */
  readonly freeText?: boolean;
}

/** One row of a sharing list (信息项). */
export interface ProfileItem {
  readonly id: string;
  readonly category: { readonly no: number; readonly name: string };
  readonly name: string;
  readonly method: SharingMethod;
  /** The manner of sharing (共享方式) as the list prints it. */
  readonly printedMethod: string;
  readonly licence: LicenceRule;
  readonly licenceBasis: Basis;
  /** The list's own words, or why it is assumed. */
  readonly licenceReason: string;
  readonly gatedFields: readonly string[];
  readonly level: 'national' | 'local';
  /** The level as the list prints it. */
  readonly printedLevel: string;
  readonly frequency: Frequency;
  /** Who provides it (责任单位). */
  readonly responsible: string;
  /** By when sharing had to be in place, as the list prints it. */
  readonly due: string;
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
  readonly idNumberMaxRevealed: number;
  /** First and last of the positions (from 1) that are always hidden. */
  readonly idNumberHiddenPositions: readonly [number, number];
  readonly personNameMaxRevealed: number;
  readonly phoneMinHiddenRun: number;
  readonly addressFinest: 'province' | 'city' | 'county';
  readonly financingPurposes: readonly string[];
  readonly licenceMaxDays: number;
  readonly envelope: EnvelopeSetting;
  /** Ascending lower thresholds: a value below the first is B1, and so on. */
  readonly pensionInsuredBands: readonly number[];
  readonly pensionPaymentBands: readonly number[];
  readonly propagationLagSeconds: number;
}

export type SettingName = keyof SettingValues;

/** One setting: `stated` with its source, or `assumed` with the reason. */
export type Setting<Value> =
  | { readonly value: Value; readonly basis: 'stated'; readonly source: string }
  | { readonly value: Value; readonly basis: 'assumed'; readonly reason: string };

export type Settings = { readonly [Name in SettingName]: Setting<SettingValues[Name]> };

/** One jurisdiction's rules: its sharing list and its settings. */
export interface Profile {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** The document that the list is taken from. */
  readonly document: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly items: readonly ProfileItem[];
  readonly settings: Settings;
}
