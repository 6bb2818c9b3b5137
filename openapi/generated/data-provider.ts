// Generated from openapi/ by "npm run generate". Do not edit.

export interface paths {
  '/v1/items/{item}/query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 调用信息项 · Call an item
     * @description 仅限接口调用类信息项，其余以 3006 拒绝。授权书的主体、信息项、有效期不符，或查无主体，同以 3004 拒绝。清单未限制对外提供的信息项
     *     不须授权书，查无主体时返回空记录。
     *
     *     Interface items only; others are refused with 3006. A licence that does not fit by subject, item or
     *     validity, and an unknown enterprise, are refused alike with 3004. An item that the list leaves open needs
     *     no licence, and has no records of an unknown enterprise.
     */
    post: operations['callItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items/{item}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 核验信息项 · Verify an item
     * @description 仅限数据核验类信息项，其余以 3006 拒绝。只回核验结果，不回任何值。
     *
     *     Verified items only; others are refused with 3006. The answer is a result, never a value.
     */
    post: operations['verifyItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items/{item}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 变更流 · List changes
     * @description 仅限物理归集类信息项，其余以 3006 拒绝。不带 cursor 时自首条变更起；每次应答给出下次所用的 cursor。更正为同一 recordId 的
     *     upsert，撤回（含信用修复）为 withdraw。
     *
     *     Aggregated items only; others are refused with 3006. Without a cursor the feed starts at its first
     *     change; every answer names the cursor to go on from. A correction is an upsert of the same recordId, a
     *     withdrawal (credit repair included) a `withdraw`.
     */
    get: operations['listChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/real-name/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 实名核验 · Verify a real name
     * @description 企业名称、统一社会信用代码、法定代表人姓名与证件号码是否相符；查无企业为不一致。
     *
     *     Whether the four agree. An unknown enterprise is inconsistent.
     */
    post: operations['verifyRealName'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * 调用请求
     * @description 主体、目的与授权书；清单未限制对外提供的信息项不须授权书，其余缺之以 3004 拒绝。
     *
     *     Whom, why, and the licence. An item that the list leaves open needs none; any other is refused without one,
     *     with 3004.
     */
    ItemCall: {
      uscc: components['schemas']['Uscc'];
      purpose: components['schemas']['Purpose'];
      licence?: components['schemas']['PresentedLicence'];
    };
    /**
     * 调用应答
     * @description 现行记录。 The records as of now.
     */
    ItemAnswer: ({
      uscc: components['schemas']['Uscc'];
      asOf: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    }) &
      components['schemas']['InterfaceRecords'];
    /**
     * 核验请求
     * @description 主体、目的、授权书与待核验值。 Whom, why, the licence, and the claims.
     */
    ItemVerification: {
      uscc: components['schemas']['Uscc'];
      purpose: components['schemas']['Purpose'];
      licence: components['schemas']['PresentedLicence'];
      claims: components['schemas']['Claims'];
    };
    /**
     * 核验应答
     * @description 只有结果。 The result only.
     */
    VerificationAnswer: {
      item: components['schemas']['ItemId'];
      uscc: components['schemas']['Uscc'];
      result: components['schemas']['VerificationResult'];
      asOf: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 游标
     * @description 不透明。 Opaque.
     */
    Cursor: string;
    /**
     * 变更
     * @description more 为真时尚有后续。 `more` says whether there are further changes now.
     */
    ChangePage: {
      /**
       * 变更
       * @description 按 sequence 递增。 In order of `sequence`.
       */
      changes: components['schemas']['Change'][];
      nextCursor: components['schemas']['Cursor'];
      /**
       * 尚有后续
       * @description 是否应立即再取。 Whether to ask again at once.
       */
      more: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * 一次变更
     * @description 写入或撤回一行。 One row written or withdrawn.
     */
    Change: components['schemas']['Upsert'] | components['schemas']['Withdrawal'];
    /**
     * 写入
     * @description 新增或更正，给出完整记录。 New or corrected; the record is complete.
     */
    Upsert: {
      sequence: components['schemas']['Sequence'];
      /**
       * 种类
       * @description 写入。 Upsert.
       * @constant
       */
      kind: 'upsert';
      uscc: components['schemas']['Uscc'];
      recordId: components['schemas']['RecordId'];
      changedAt: components['schemas']['LocalTime'];
      record: components['schemas']['AggregatedRecord'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 撤回
     * @description 该行不再共享、不再使用。 The row is no longer shared or used.
     */
    Withdrawal: {
      sequence: components['schemas']['Sequence'];
      /**
       * 种类
       * @description 撤回。 Withdraw.
       * @constant
       */
      kind: 'withdraw';
      uscc: components['schemas']['Uscc'];
      recordId: components['schemas']['RecordId'];
      changedAt: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 序号
     * @description 每个信息项各自递增。 Increases within an item.
     */
    Sequence: number;
    /**
     * 实名核验请求
     * @description 待核验的四项。 The four values.
     */
    RealNameVerification: {
      uscc: components['schemas']['Uscc'];
      enterpriseName: components['schemas']['EnterpriseName'];
      /**
       * 法定代表人姓名
       * @description 与登记一致。 As registered.
       */
      legalRepresentativeName: string;
      /**
       * 法定代表人证件号码
       * @description 证件号码原文。 The number in full.
       */
      legalRepresentativeIdNumber: string;
    };
    /**
     * 实名核验应答
     * @description 只有结果。 The result only.
     */
    RealNameAnswer: {
      /**
       * 核验结果
       * @description consistent 一致，inconsistent 不一致。 Consistent or not.
       * @enum {string}
       */
      result: 'consistent' | 'inconsistent';
    } & {
      [key: string]: unknown;
    };
    /**
     * 信息项标识
     * @description 信息共享清单中一个信息项的标识；各地清单所含的信息项由 profile 的 overlay 收窄。
     *
     *     Identifies one item of a sharing list. A profile's overlay narrows it to the items of its own list.
     * @enum {string}
     */
    ItemId:
      | 'registration.basic'
      | 'tax.arrears'
      | 'administrative.penalty'
      | 'social-insurance.contributions'
      | 'utility.water'
      | 'environment.rating';
    /**
     * 追踪标识
     * @description 贯穿一次调用的各段。 The same along all legs of one call.
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    TraceId: string;
    /**
     * 客户端标识
     * @description 由平台分配。 Assigned by the platform that is called.
     * @example bank-001
     */
    ClientId: string;
    /**
     * 统一社会信用代码
     * @description GB 32100-2015，18 位；格式相符而校验码不符时由业务规则处理。
     *
     *     Unified social credit code. The pattern covers the alphabet; the check digit is a rule, not a format.
     * @example 91990101MA0000015C
     */
    Uscc: string;
    /**
     * 使用目的
     * @description 须为融资支持目的（取值见 profile 的 financingPurposes）；其他目的以 2009 拒绝，因此这里只限定格式。
     *
     *     Has to be a financing purpose (the profile's `financingPurposes`). Any other is refused with 2009,
     *     so only its form is fixed here.
     * @example loan-approval
     */
    Purpose: string;
    /**
     * 授权书标识
     * @description 平台或节点签发的授权书编号。 Issued when the licence is granted or uploaded.
     * @example LIC-2026-00000001
     */
    LicenseId: string;
    /**
     * 接入机构标识
     * @description 即接入机构的客户端标识。 The institution's client id.
     * @example bank-001
     */
    InstitutionId: string;
    /**
     * 授权的信息项
     * @description 授权范围。 The scope of the licence.
     */
    LicensedItems: components['schemas']['ItemId'][];
    /**
     * 时间
     * @description YYYY-MM-DD HH:mm:ss，Asia/Shanghai。 Local time of Asia/Shanghai.
     * @example 2026-01-12 09:00:00
     */
    LocalTime: string;
    /**
     * 出示的授权书
     * @description 平台调用数据提供单位时出示；数据提供单位自行核对主体、信息项与有效期。
     *
     *     What the platform presents to a department, which checks subject, items and validity itself.
     */
    PresentedLicence: {
      licenseId: components['schemas']['LicenseId'];
      uscc: components['schemas']['Uscc'];
      institutionId: components['schemas']['InstitutionId'];
      items: components['schemas']['LicensedItems'];
      validFrom: components['schemas']['LocalTime'];
      validUntil: components['schemas']['LocalTime'];
    };
    /**
     * 欠税信息
     * @description 每个欠税税种一行；不欠税时恰有一行：inArrears 为 false、金额为 0、税种为 null。须经企业授权。
     *
     *     One row for each tax in arrears. A company without arrears has exactly one row: false, 0, null.
     *     Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "inArrears": true,
     *       "arrearsAmount": 12800.5,
     *       "taxType": "增值税"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "inArrears": false,
     *       "arrearsAmount": 0,
     *       "taxType": null
     *     }
     */
    TaxArrearsRecord: {
      /**
       * 企业名称
       * @description 登记的名称。 The registered name.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体。 The company that the row is about.
       */
      uscc: string;
      /**
       * 当前是否欠税
       * @description 调用之时是否欠税。 Whether tax is owed at the moment of the call.
       */
      inArrears: boolean;
      /**
       * 欠税金额
       * @description 该税种的欠税金额。 What is owed of this tax.
       */
      arrearsAmount: number;
      /**
       * 税种
       * @description 如“增值税”；不欠税时为 null。 Name of the tax, null without arrears.
       */
      taxType: string | null;
    };
    /**
     * 欠税信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    TaxArrearsRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'tax.arrears';
      /**
       * 记录
       * @description 每个欠税税种一行。 One row for each tax in arrears.
       */
      records: components['schemas']['TaxArrearsRecord'][];
    };
    /**
     * 一个月的水费
     * @description 一个自然月的用水与缴费。 One calendar month of use and payment.
     */
    WaterPayment: {
      /**
       * 月份
       * @description YYYY-MM。 A calendar month.
       */
      month: string;
      /**
       * 用水量
       * @description 当月用水量。 Water used.
       */
      usage: number;
      /**
       * 金额
       * @description 当月水费。 What it costs.
       */
      amount: number;
      /**
       * 缴费日期
       * Format: date
       * @description 未缴为 null。 Null while unpaid.
       */
      paidOn: string | null;
    };
    /**
     * 水费信息
     * @description 每个水用户（户名、户号）一行。清单的复合字段“水用户信息（户名户号）”在此拆为两个字段。
     *
     *     One row for each water account. The list's composite field of account name and number is split in two.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "waterAccountName": "信衡示例一号有限公司",
     *       "waterAccountNumber": "W990101000001",
     *       "payments": [
     *         {
     *           "month": "2025-11",
     *           "usage": 120,
     *           "amount": 504,
     *           "paidOn": "2025-12-05"
     *         },
     *         {
     *           "month": "2025-12",
     *           "usage": 132,
     *           "amount": 554.4,
     *           "paidOn": null
     *         }
     *       ],
     *       "averageUsage3m": 124,
     *       "averageUsage6m": 118.5,
     *       "inArrears": true
     *     }
     */
    UtilityWaterRecord: {
      /**
       * 企业名称
       * @description 登记的名称。 The registered name.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体。 The company that the row is about.
       */
      uscc: string;
      /**
       * 水用户户名
       * @description 供水单位登记的户名。 The name on the account.
       */
      waterAccountName: string;
      /**
       * 水用户户号
       * @description 供水单位编定的户号。 The number of the account.
       */
      waterAccountNumber: string;
      /**
       * 缴纳水费明细
       * @description 每月一行。 One entry a month.
       */
      payments: components['schemas']['WaterPayment'][];
      /**
       * 近3个月月均用水量
       * @description 最近三个自然月的平均。 Mean of the last three calendar months.
       */
      averageUsage3m: number;
      /**
       * 近6个月月均用水量
       * @description 最近六个自然月的平均。 Mean of the last six calendar months.
       */
      averageUsage6m: number;
      /**
       * 当前是否欠费
       * @description 是否有未缴的水费。 Whether a bill is unpaid.
       */
      inArrears: boolean;
    };
    /**
     * 水费信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    UtilityWaterRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'utility.water';
      /**
       * 记录
       * @description 每个水用户一行。 One row for each account.
       */
      records: components['schemas']['UtilityWaterRecord'][];
    };
    /**
     * 接口调用类信息项记录
     * @description 数据提供单位以接口提供的信息项及其记录，由 item 区分。
     *
     *     The items that a department opens an interface for, told apart by `item`.
     */
    InterfaceRecords:
      components['schemas']['TaxArrearsRecords'] | components['schemas']['UtilityWaterRecords'];
    /**
     * 错误
     * @description 所有错误的统一结构；message 说明缘由，不含任何信息主体的数据。
     *
     *     The one shape of every error. `message` says why and never holds data about an enterprise.
     */
    Error: {
      /**
       * 错误代码
       * @description 四位数字。 Four digits.
       * @enum {string}
       */
      code:
        | '2001'
        | '2002'
        | '2003'
        | '2004'
        | '2005'
        | '2006'
        | '2007'
        | '2008'
        | '2009'
        | '3001'
        | '3002'
        | '3003'
        | '3004'
        | '3005'
        | '3006'
        | '4001'
        | '4002'
        | '4003'
        | '4004'
        | '5001'
        | '5002'
        | '5003'
        | '9999';
      /**
       * 说明
       * @description 中文或英文一句话。 One sentence.
       */
      message: string;
      traceId: components['schemas']['TraceId'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 参数无效、缺失或格式错误
     * @description HTTP 400 的错误。 The error of HTTP 400.
     */
    InvalidRequestError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '3001' | '3002' | '3003';
    };
    /**
     * 签名不被接受
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    SignatureRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2004' | '2005' | '2006' | '2007';
    };
    /**
     * 数据提供单位不予提供
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    DepartmentRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001' | '2009' | '3004';
    };
    /**
     * 资源不存在或不属于调用方
     * @description HTTP 404 的错误。 The error of HTTP 404.
     */
    NotFoundError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '3005';
    };
    /**
     * 该信息项不以此方式提供
     * @description HTTP 405 的错误。 The error of HTTP 405.
     */
    MethodNotOfferedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '3006';
    };
    /**
     * 请求体过大
     * @description HTTP 413 的错误。 The error of HTTP 413.
     */
    TooLargeError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '3003';
    };
    /**
     * 媒体类型不受支持
     * @description HTTP 415 的错误。 The error of HTTP 415.
     */
    UnsupportedMediaTypeError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '3003';
    };
    /**
     * 请求过于频繁
     * @description HTTP 429 的错误。 The error of HTTP 429.
     */
    TooManyRequestsError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '4003';
    };
    /**
     * 系统内部错误
     * @description HTTP 500 的错误。 The error of HTTP 500.
     */
    InternalErrorError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '9999';
    };
    /**
     * 数据来源不可用
     * @description HTTP 503 的错误。 The error of HTTP 503.
     */
    SourceUnavailableError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '5003';
    };
    /**
     * 档位
     * @description B1 起的档位代码，界值见 profile；档位之间不留空隙。
     *
     *     Band code from B1 upwards; the profile holds the thresholds, which leave no gap.
     */
    Band: string;
    /**
     * 月份
     * @description YYYY-MM。 A calendar month.
     * @example 2025-12
     */
    Month: string;
    /**
     * 待核验值
     * @description 字符串、数值或布尔值。 A scalar of the field's own type.
     */
    ClaimValue: string | number | boolean;
    /**
     * 待核验信息
     * @description 字段名到待核验值；字段须属于该信息项，否则以 3001 拒绝。分档字段只收档位代码。
     *
     *     Field name to the value to be verified. A field the item does not have is refused with 3001. Banded
     *     fields take band codes and no exact numbers.
     * @example {
     *       "pensionInsuredBand": "B3",
     *       "pensionLastPaidMonth": "2025-12"
     *     }
     */
    Claims: {
      pensionInsuredBand?: components['schemas']['Band'];
      pensionPaymentBand?: components['schemas']['Band'];
      pensionLastPaidMonth?: components['schemas']['Month'];
    } & {
      [key: string]: components['schemas']['ClaimValue'];
    };
    /**
     * 核验结果
     * @description consistent 一致，inconsistent 不一致，no-record 查无。只回结果，不回任何值。
     *
     *     The result only, never a value.
     * @enum {string}
     */
    VerificationResult: 'consistent' | 'inconsistent' | 'no-record';
    /**
     * 行标识
     * @description 在一个信息项内标识一行，更正与撤回沿用之。 Names a row for corrections and withdrawal.
     */
    RecordId: string;
    /**
     * 营业执照信息(基础)
     * @description 营业执照上的登记事项，一户一行；依法公示，无需授权。
     *
     *     What the business licence shows, one row a company. Public by law, so no licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "legalRepresentative": "示例甲",
     *       "establishedOn": "2016-05-20",
     *       "address": "示例省示例市示例区示例路1号",
     *       "registrationStatus": "存续（在营、开业、在册）",
     *       "registrationAuthority": "示例市示例区市场监督管理局"
     *     }
     */
    RegistrationBasicRecord: {
      /**
       * 企业名称
       * @description 登记的名称。 The registered name.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体。 The company that the row is about.
       */
      uscc: string;
      /**
       * 法定代表人
       * @description 登记公示的姓名。 The name that registration publishes.
       */
      legalRepresentative: string;
      /**
       * 成立日期
       * Format: date
       * @description 成立之日。 Date of establishment.
       */
      establishedOn: string;
      /**
       * 住所
       * @description 登记的住所。 The registered office.
       */
      address: string;
      /**
       * 登记状态
       * @description 如“存续（在营、开业、在册）”。 As registration words it.
       */
      registrationStatus: string;
      /**
       * 登记机关
       * @description 登记机关名称。 Name of the registering authority.
       */
      registrationAuthority: string;
    };
    /**
     * 行政处罚信息（无需授权的字段）
     * @description 21 个字段中无需授权的 19 个；另两个（法定代表人证件类型、证件号码）见引用本结构的两种记录。
     *
     *     The 19 of 21 fields that need no licence. The two records that build on this add the gated pair.
     */
    AdministrativePenaltyOpenFields: {
      /**
       * 企业名称
       * @description 行政相对人名称。 The party's name.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体。 The company that the row is about.
       */
      uscc: string;
      /**
       * 行政相对人类别
       * @description 2018 年“双公示”标准的三类。 The three kinds of the 2018 publication standard.
       * @enum {string}
       */
      counterpartyType: '法人及非法人组织' | '自然人' | '个体工商户';
      /**
       * 法定代表人姓名
       * @description 清单未限制对外提供。 The list does not gate it.
       */
      legalRepresentativeName: string;
      /**
       * 行政处罚决定文书名称
       * @description 决定书的名称。 Title of the decision.
       */
      decisionDocumentName: string;
      /**
       * 行政处罚决定文书号
       * @description 决定书的文号。 Number of the decision.
       */
      decisionDocumentNumber: string;
      /**
       * 违法行为类型
       * @description 违法行为的种类。 Kind of violation.
       */
      violationType: string;
      /**
       * 违法事实
       * @description 自由文本；不得夹带个人信息。 Free text, which must not smuggle personal data.
       */
      violationFacts: string;
      /**
       * 行政处罚依据
       * @description 所依据的法律条款。 The legal basis.
       */
      penaltyBasis: string;
      /**
       * 行政处罚内容
       * @description 处罚的内容。 What the penalty is.
       */
      penaltyContent: string;
      /**
       * 罚款金额
       * @description 清单未载单位，此处以元计；无罚款为 0。 The list names no unit; 0 when none.
       */
      fineAmount: number;
      /**
       * 没收违法所得和没收财物的金额
       * @description 清单未载单位，此处以元计；无没收为 0。 The list names no unit; 0 when none.
       */
      confiscatedAmount: number;
      /**
       * 暂扣或吊销证照名称及编号
       * @description 无则为 null。 Name and number of a withheld or revoked permit, null when none.
       */
      licenceRevoked: string | null;
      /**
       * 行政处罚决定日期
       * Format: date
       * @description 决定之日；报送期限自次日起算。 The reporting deadline counts from the day after.
       */
      decidedOn: string;
      /**
       * 行政处罚有效期
       * Format: date
       * @description 长期有效为 9999-12-31。 An open end is 9999-12-31.
       */
      validUntil: string;
      /**
       * 公示截止期
       * Format: date
       * @description 公示的最后一日。 Last day of publication.
       */
      publicUntil: string;
      /**
       * 行政机关名称
       * @description 作出决定的机关。 The authority that decided.
       */
      authorityName: string;
      /**
       * 行政机关统一社会信用代码
       * @description 作出决定的机关。 The authority that decided.
       */
      authorityUscc: string;
      /**
       * 数据提供单位
       * @description 报送该行的单位。 Who reported the row.
       */
      dataProvider: string;
    };
    /**
     * 行政处罚信息
     * @description 完整记录（21 个字段）：数据提供单位所持、平台所存与上报、以及凭授权书对外提供的记录。
     *
     *     The record as held, reported, and provided under licence: all 21 fields.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "counterpartyType": "法人及非法人组织",
     *       "legalRepresentativeName": "示例甲",
     *       "legalRepresentativeIdType": "01",
     *       "legalRepresentativeIdNumber": "990101198001010014",
     *       "decisionDocumentName": "行政处罚决定书",
     *       "decisionDocumentNumber": "示市监处罚〔2025〕1号",
     *       "violationType": "未按规定公示信息",
     *       "violationFacts": "当事人未在规定期限内公示年度报告。",
     *       "penaltyBasis": "《示例条例》第十条",
     *       "penaltyContent": "罚款",
     *       "fineAmount": 5000,
     *       "confiscatedAmount": 0,
     *       "licenceRevoked": null,
     *       "decidedOn": "2025-12-23",
     *       "validUntil": "2026-12-23",
     *       "publicUntil": "2026-03-23",
     *       "authorityName": "示例市市场监督管理局",
     *       "authorityUscc": "11990100000001011X",
     *       "dataProvider": "示例市市场监督管理局"
     *     }
     */
    AdministrativePenaltyRecord: {
      /**
       * 法定代表人证件类型
       * @description 01 身份证，02 护照，03 港澳居民来往内地通行证，04 台湾居民来往大陆通行证，05 外国人永久居留身份证。
       *
       *     Kind of identity document: 01 citizen id, 02 passport, 03 and 04 travel permits, 05 residence card.
       * @enum {string}
       */
      legalRepresentativeIdType: '01' | '02' | '03' | '04' | '05';
      /**
       * 法定代表人证件号码
       * @description 证件号码原文。 The number in full.
       */
      legalRepresentativeIdNumber: string;
    } & components['schemas']['AdministrativePenaltyOpenFields'];
    /**
     * 环保信用评价情况
     * @description 一次评价一行。清单的复合字段“环保信用评价分值和等级”在此拆为两个字段。
     *
     *     One row for each rating. The list's composite field of score and grade is split in two.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "ratingScore": 86,
     *       "ratingGrade": "环保良好企业",
     *       "ratedOn": "2025-12-31"
     *     }
     */
    EnvironmentRatingRecord: {
      /**
       * 企业名称
       * @description 登记的名称。 The registered name.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体。 The company that the row is about.
       */
      uscc: string;
      /**
       * 环保信用评价分值
       * @description 百分制。 Out of 100.
       */
      ratingScore: number;
      /**
       * 环保信用评价等级
       * @description 清单未定等级代码，按评价单位用语。 The rating body's own word; no list fixes codes.
       */
      ratingGrade: string;
      /**
       * 评价时间
       * Format: date
       * @description 评价之日。 Date of the rating.
       */
      ratedOn: string;
    };
    /**
     * 物理归集类信息项的一行
     * @description 所持的完整记录；属于哪个信息项由路径决定。
     *
     *     A complete row as held. The path says which item it belongs to.
     */
    AggregatedRecord:
      | components['schemas']['RegistrationBasicRecord']
      | components['schemas']['AdministrativePenaltyRecord']
      | components['schemas']['UtilityWaterRecord']
      | components['schemas']['EnvironmentRatingRecord'];
    /**
     * 无权调用
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    CallerRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001';
    };
    /**
     * 企业名称
     * @description 市场主体登记的名称。 The registered name.
     * @example 信衡示例一号有限公司
     */
    EnterpriseName: string;
  };
  responses: {
    /** @description 参数无效、缺失或格式错误。 A parameter is invalid, missing or malformed. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InvalidRequestError'];
      };
    };
    /** @description 签名不被接受。 The signature is not accepted. */
    SignatureRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SignatureRefusedError'];
      };
    };
    /** @description 数据提供单位不予提供。 The department provides nothing. */
    DepartmentRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['DepartmentRefusedError'];
      };
    };
    /** @description 资源不存在或不属于调用方。 No such resource, or not the caller’s. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['NotFoundError'];
      };
    };
    /** @description 该信息项不以此方式提供。 The item is not offered by this method. */
    MethodNotOffered: {
      headers: {
        Allow: components['headers']['Allow'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MethodNotOfferedError'];
      };
    };
    /** @description 请求体过大。 The body is too large. */
    TooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['TooLargeError'];
      };
    };
    /** @description 媒体类型不受支持。 The media type is not supported. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['UnsupportedMediaTypeError'];
      };
    };
    /** @description 请求过于频繁。 Too many requests. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['TooManyRequestsError'];
      };
    };
    /** @description 系统内部错误。 Internal error. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternalErrorError'];
      };
    };
    /** @description 数据来源不可用。 The source is unavailable. */
    SourceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SourceUnavailableError'];
      };
    };
    /** @description 无权调用。 The caller may not do this. */
    CallerRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['CallerRefusedError'];
      };
    };
  };
  parameters: {
    /**
     * @description 信息项标识；不在本清单内的以 404/3005 拒绝，不以本方式提供的以 405/3006 拒绝。
     *
     *     The item. One outside the profile's list is answered 404 with 3005, one that is not offered by this
     *     method 405 with 3006.
     * @example tax.arrears
     */
    Item: components['schemas']['ItemId'];
    /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
    TraceIdHeader: components['schemas']['TraceId'];
    /**
     * @description 客户端标识。 The client id.
     * @example bank-001
     */
    SignatureClientId: components['schemas']['ClientId'];
    /**
     * @description Unix 毫秒时间戳（十进制）；与平台时钟之差不超过 signatureWindowSeconds（含端点）。
     *
     *     Epoch milliseconds, within the profile's window of the platform's clock, both ends inclusive.
     * @example 1768179600000
     */
    SignatureTimestamp: string;
    /**
     * @description 一次性随机数；同一客户端在时间窗内不得重复。 Used once per client within the window.
     * @example Zk3vR8tQ1mXw7LpB
     */
    SignatureNonce: string;
    /**
     * @description 须与该客户端登记的算法一致。 Has to equal the one registered for the client.
     * @example SM2-SM3
     */
    SignatureAlgorithm: 'SM2-SM3' | 'HMAC-SM3';
    /**
     * @description Base64。SM2-SM3 为含 Z_A（默认标识 1234567812345678）的 DER 签名；HMAC-SM3 为 32 字节。待签名串各行以 \n
     *     连接、末尾无换行：XINHENG-SIGN-1、大写方法、所发路径、规范化查询串、客户端标识、时间戳、随机数、请求体原始字节的
     *     SM3（小写十六进制）。
     *
     *     Base64 of a DER SM2 signature with Z_A (default user id) or of the 32 bytes of HMAC-SM3, over these
     *     lines joined by \n without a trailing one: XINHENG-SIGN-1; method in upper case; path exactly as sent;
     *     canonical query (decoded pairs sorted by code points of name and value, re-encoded by RFC 3986, joined
     *     by &; an empty line if none); client id; timestamp; nonce; lower-hex SM3 of the raw body bytes. It is
     *     verified before anything is parsed.
     * @example MEUCIQDexampleexampleexampleexampleexampleAiBexampleexampleexampleexample==
     */
    Signature: string;
  };
  requestBodies: never;
  headers: {
    /** @description 该路径所允许的方法。 The methods this path allows. */
    Allow: string;
    /** @description 多少秒后可重试。 Seconds to wait. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  callItem: {
    parameters: {
      query?: never;
      header: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
        /**
         * @description 客户端标识。 The client id.
         * @example bank-001
         */
        'X-Client-Id': components['parameters']['SignatureClientId'];
        /**
         * @description Unix 毫秒时间戳（十进制）；与平台时钟之差不超过 signatureWindowSeconds（含端点）。
         *
         *     Epoch milliseconds, within the profile's window of the platform's clock, both ends inclusive.
         * @example 1768179600000
         */
        'X-Timestamp': components['parameters']['SignatureTimestamp'];
        /**
         * @description 一次性随机数；同一客户端在时间窗内不得重复。 Used once per client within the window.
         * @example Zk3vR8tQ1mXw7LpB
         */
        'X-Nonce': components['parameters']['SignatureNonce'];
        /**
         * @description 须与该客户端登记的算法一致。 Has to equal the one registered for the client.
         * @example SM2-SM3
         */
        'X-Signature-Algorithm': components['parameters']['SignatureAlgorithm'];
        /**
         * @description Base64。SM2-SM3 为含 Z_A（默认标识 1234567812345678）的 DER 签名；HMAC-SM3 为 32 字节。待签名串各行以 \n
         *     连接、末尾无换行：XINHENG-SIGN-1、大写方法、所发路径、规范化查询串、客户端标识、时间戳、随机数、请求体原始字节的
         *     SM3（小写十六进制）。
         *
         *     Base64 of a DER SM2 signature with Z_A (default user id) or of the 32 bytes of HMAC-SM3, over these
         *     lines joined by \n without a trailing one: XINHENG-SIGN-1; method in upper case; path exactly as sent;
         *     canonical query (decoded pairs sorted by code points of name and value, re-encoded by RFC 3986, joined
         *     by &; an empty line if none); client id; timestamp; nonce; lower-hex SM3 of the raw body bytes. It is
         *     verified before anything is parsed.
         * @example MEUCIQDexampleexampleexampleexampleexampleAiBexampleexampleexampleexample==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path: {
        /**
         * @description 信息项标识；不在本清单内的以 404/3005 拒绝，不以本方式提供的以 405/3006 拒绝。
         *
         *     The item. One outside the profile's list is answered 404 with 3005, one that is not offered by this
         *     method 405 with 3006.
         * @example tax.arrears
         */
        item: components['parameters']['Item'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uscc": "91990101MA0000015C",
         *       "purpose": "loan-approval",
         *       "licence": {
         *         "licenseId": "LIC-2026-00000001",
         *         "uscc": "91990101MA0000015C",
         *         "institutionId": "bank-001",
         *         "items": [
         *           "tax.arrears"
         *         ],
         *         "validFrom": "2026-01-12 00:00:00",
         *         "validUntil": "2026-04-11 23:59:59"
         *       }
         *     }
         */
        'application/json': components['schemas']['ItemCall'];
      };
    };
    responses: {
      /** @description 现行记录。 The records as of now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemAnswer'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['DepartmentRefused'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotOffered'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['SourceUnavailable'];
    };
  };
  verifyItem: {
    parameters: {
      query?: never;
      header: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
        /**
         * @description 客户端标识。 The client id.
         * @example bank-001
         */
        'X-Client-Id': components['parameters']['SignatureClientId'];
        /**
         * @description Unix 毫秒时间戳（十进制）；与平台时钟之差不超过 signatureWindowSeconds（含端点）。
         *
         *     Epoch milliseconds, within the profile's window of the platform's clock, both ends inclusive.
         * @example 1768179600000
         */
        'X-Timestamp': components['parameters']['SignatureTimestamp'];
        /**
         * @description 一次性随机数；同一客户端在时间窗内不得重复。 Used once per client within the window.
         * @example Zk3vR8tQ1mXw7LpB
         */
        'X-Nonce': components['parameters']['SignatureNonce'];
        /**
         * @description 须与该客户端登记的算法一致。 Has to equal the one registered for the client.
         * @example SM2-SM3
         */
        'X-Signature-Algorithm': components['parameters']['SignatureAlgorithm'];
        /**
         * @description Base64。SM2-SM3 为含 Z_A（默认标识 1234567812345678）的 DER 签名；HMAC-SM3 为 32 字节。待签名串各行以 \n
         *     连接、末尾无换行：XINHENG-SIGN-1、大写方法、所发路径、规范化查询串、客户端标识、时间戳、随机数、请求体原始字节的
         *     SM3（小写十六进制）。
         *
         *     Base64 of a DER SM2 signature with Z_A (default user id) or of the 32 bytes of HMAC-SM3, over these
         *     lines joined by \n without a trailing one: XINHENG-SIGN-1; method in upper case; path exactly as sent;
         *     canonical query (decoded pairs sorted by code points of name and value, re-encoded by RFC 3986, joined
         *     by &; an empty line if none); client id; timestamp; nonce; lower-hex SM3 of the raw body bytes. It is
         *     verified before anything is parsed.
         * @example MEUCIQDexampleexampleexampleexampleexampleAiBexampleexampleexampleexample==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path: {
        /**
         * @description 信息项标识；不在本清单内的以 404/3005 拒绝，不以本方式提供的以 405/3006 拒绝。
         *
         *     The item. One outside the profile's list is answered 404 with 3005, one that is not offered by this
         *     method 405 with 3006.
         * @example tax.arrears
         */
        item: components['parameters']['Item'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uscc": "91990101MA0000015C",
         *       "purpose": "loan-approval",
         *       "licence": {
         *         "licenseId": "LIC-2026-00000001",
         *         "uscc": "91990101MA0000015C",
         *         "institutionId": "bank-001",
         *         "items": [
         *           "social-insurance.contributions"
         *         ],
         *         "validFrom": "2026-01-12 00:00:00",
         *         "validUntil": "2026-04-11 23:59:59"
         *       },
         *       "claims": {
         *         "pensionInsuredBand": "B3"
         *       }
         *     }
         */
        'application/json': components['schemas']['ItemVerification'];
      };
    };
    responses: {
      /** @description 核验结果。 The result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "item": "social-insurance.contributions",
           *       "uscc": "91990101MA0000015C",
           *       "result": "inconsistent",
           *       "asOf": "2026-01-12 09:00:00"
           *     }
           */
          'application/json': components['schemas']['VerificationAnswer'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['DepartmentRefused'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotOffered'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['SourceUnavailable'];
    };
  };
  listChanges: {
    parameters: {
      query?: {
        /** @description 上次应答的 nextCursor。 `nextCursor` of the answer before. */
        cursor?: components['schemas']['Cursor'];
        /** @description 至多多少条。 How many at most. */
        limit?: number;
      };
      header: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
        /**
         * @description 客户端标识。 The client id.
         * @example bank-001
         */
        'X-Client-Id': components['parameters']['SignatureClientId'];
        /**
         * @description Unix 毫秒时间戳（十进制）；与平台时钟之差不超过 signatureWindowSeconds（含端点）。
         *
         *     Epoch milliseconds, within the profile's window of the platform's clock, both ends inclusive.
         * @example 1768179600000
         */
        'X-Timestamp': components['parameters']['SignatureTimestamp'];
        /**
         * @description 一次性随机数；同一客户端在时间窗内不得重复。 Used once per client within the window.
         * @example Zk3vR8tQ1mXw7LpB
         */
        'X-Nonce': components['parameters']['SignatureNonce'];
        /**
         * @description 须与该客户端登记的算法一致。 Has to equal the one registered for the client.
         * @example SM2-SM3
         */
        'X-Signature-Algorithm': components['parameters']['SignatureAlgorithm'];
        /**
         * @description Base64。SM2-SM3 为含 Z_A（默认标识 1234567812345678）的 DER 签名；HMAC-SM3 为 32 字节。待签名串各行以 \n
         *     连接、末尾无换行：XINHENG-SIGN-1、大写方法、所发路径、规范化查询串、客户端标识、时间戳、随机数、请求体原始字节的
         *     SM3（小写十六进制）。
         *
         *     Base64 of a DER SM2 signature with Z_A (default user id) or of the 32 bytes of HMAC-SM3, over these
         *     lines joined by \n without a trailing one: XINHENG-SIGN-1; method in upper case; path exactly as sent;
         *     canonical query (decoded pairs sorted by code points of name and value, re-encoded by RFC 3986, joined
         *     by &; an empty line if none); client id; timestamp; nonce; lower-hex SM3 of the raw body bytes. It is
         *     verified before anything is parsed.
         * @example MEUCIQDexampleexampleexampleexampleexampleAiBexampleexampleexampleexample==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path: {
        /**
         * @description 信息项标识；不在本清单内的以 404/3005 拒绝，不以本方式提供的以 405/3006 拒绝。
         *
         *     The item. One outside the profile's list is answered 404 with 3005, one that is not offered by this
         *     method 405 with 3006.
         * @example tax.arrears
         */
        item: components['parameters']['Item'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 依次的变更。 Changes in order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "changes": [
           *         {
           *           "sequence": 1,
           *           "kind": "upsert",
           *           "uscc": "91990101MA0000015C",
           *           "recordId": "ENV-00000001",
           *           "changedAt": "2026-01-05 10:00:00",
           *           "record": {
           *             "enterpriseName": "信衡示例一号有限公司",
           *             "uscc": "91990101MA0000015C",
           *             "ratingScore": 86,
           *             "ratingGrade": "环保良好企业",
           *             "ratedOn": "2025-12-31"
           *           }
           *         },
           *         {
           *           "sequence": 2,
           *           "kind": "withdraw",
           *           "uscc": "91990101MA0000015C",
           *           "recordId": "ENV-00000001",
           *           "changedAt": "2026-01-08 10:00:00"
           *         }
           *       ],
           *       "nextCursor": "c-2",
           *       "more": false
           *     }
           */
          'application/json': components['schemas']['ChangePage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['CallerRefused'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotOffered'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['SourceUnavailable'];
    };
  };
  verifyRealName: {
    parameters: {
      query?: never;
      header: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
        /**
         * @description 客户端标识。 The client id.
         * @example bank-001
         */
        'X-Client-Id': components['parameters']['SignatureClientId'];
        /**
         * @description Unix 毫秒时间戳（十进制）；与平台时钟之差不超过 signatureWindowSeconds（含端点）。
         *
         *     Epoch milliseconds, within the profile's window of the platform's clock, both ends inclusive.
         * @example 1768179600000
         */
        'X-Timestamp': components['parameters']['SignatureTimestamp'];
        /**
         * @description 一次性随机数；同一客户端在时间窗内不得重复。 Used once per client within the window.
         * @example Zk3vR8tQ1mXw7LpB
         */
        'X-Nonce': components['parameters']['SignatureNonce'];
        /**
         * @description 须与该客户端登记的算法一致。 Has to equal the one registered for the client.
         * @example SM2-SM3
         */
        'X-Signature-Algorithm': components['parameters']['SignatureAlgorithm'];
        /**
         * @description Base64。SM2-SM3 为含 Z_A（默认标识 1234567812345678）的 DER 签名；HMAC-SM3 为 32 字节。待签名串各行以 \n
         *     连接、末尾无换行：XINHENG-SIGN-1、大写方法、所发路径、规范化查询串、客户端标识、时间戳、随机数、请求体原始字节的
         *     SM3（小写十六进制）。
         *
         *     Base64 of a DER SM2 signature with Z_A (default user id) or of the 32 bytes of HMAC-SM3, over these
         *     lines joined by \n without a trailing one: XINHENG-SIGN-1; method in upper case; path exactly as sent;
         *     canonical query (decoded pairs sorted by code points of name and value, re-encoded by RFC 3986, joined
         *     by &; an empty line if none); client id; timestamp; nonce; lower-hex SM3 of the raw body bytes. It is
         *     verified before anything is parsed.
         * @example MEUCIQDexampleexampleexampleexampleexampleAiBexampleexampleexampleexample==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uscc": "91990101MA0000015C",
         *       "enterpriseName": "信衡示例一号有限公司",
         *       "legalRepresentativeName": "示例甲",
         *       "legalRepresentativeIdNumber": "990101198001010014"
         *     }
         */
        'application/json': components['schemas']['RealNameVerification'];
      };
    };
    responses: {
      /** @description 核验结果。 The result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": "consistent"
           *     }
           */
          'application/json': components['schemas']['RealNameAnswer'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['CallerRefused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['SourceUnavailable'];
    };
  };
}
