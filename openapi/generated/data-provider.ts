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
     *     不须授权书，查无主体时返回空记录。每次调用都取现行记录，所得不得留作下次之用。
     *
     *     Interface items only; others are refused with 3006. A licence that does not fit by subject, item or
     *     validity, and an unknown enterprise, are refused alike with 3004. An item that the list leaves open needs
     *     no licence, and has no records of an unknown enterprise. Each call fetches the records as of now; what it brought is
     *     not to be kept for the next.
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
     * @description 仅限数据核验类信息项，其余以 3006 拒绝。只回核验结果，不回任何值：所称各项全部与某一行相符为 consistent，否则为
     *     inconsistent，该主体没有记录为 no-record；不说明哪一项不符。授权书不符或查无主体以 3004 拒绝，不属于该信息项的字段以 3001 拒绝，
     *     分档字段只收档位代码。
     *
     *     Verified items only; others are refused with 3006. The answer is a result, never a value: consistent where some row
     *     has all that is claimed, else inconsistent, and no-record where there is no row; which claim failed is not said. A
     *     licence that does not fit, and an unknown enterprise, are refused with 3004, a field that the item does not have
     *     with 3001. Banded fields take band codes only.
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
     * @description 仅限物理归集类信息项，其余以 3006 拒绝。不带 cursor 时自首条变更起；每次应答给出下次所用的 cursor，无新变更时与所带者相同。
     *     cursor 不失效，平台应与所存记录一并持久保存；同一 cursor 再取得到同样的变更，故处理中断后从上次保存处重来即可。变更按
     *     sequence 递增（可有间断），一页至多 limit 条。更正为同一 recordId 的 upsert，撤回（含信用修复）为 withdraw；changedAt 早于
     *     已存版本的迟到变更不得覆盖较新的内容。没有给出过的 cursor 以 3001 拒绝。
     *
     *     Aggregated items only; others are refused with 3006. Without a cursor the feed starts at its first change; every
     *     answer names the cursor to go on from, the same one where nothing is new. Cursors do not expire: keep yours together
     *     with the records. The same cursor brings the same changes again, so after a crash go on from the one that was kept.
     *     Changes rise by `sequence`, with gaps, at most `limit` on a page. A correction is an upsert of the same recordId, a
     *     withdrawal (credit repair included) a `withdraw`; one that comes late, its `changedAt` older than what is stored,
     *     must not overwrite what is newer. A cursor that no page gave is refused with 3001.
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
  '/v1/items/{item}/batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 查询批量 · List batches
     * @description 仅限物理归集类信息项，其余以 3006 拒绝。数据提供单位每个自然月备一批该月一日零时的全部现行记录（首批自接入之时），保留最近十二批，
     *     新者在前。用于首次装载、停机过久之后重建，以及与变更流核对缺漏。超出末页时 batches 为空。
     *
     *     Aggregated items only; others are refused with 3006. Each calendar month the department lays out all rows in force
     *     at its first midnight (the first batch: when it was connected) and keeps the newest twelve, newest first. They
     *     serve the first load, a rebuilding after a long outage, and finding gaps in what came by the feed. A page beyond
     *     the last one is empty.
     */
    get: operations['listBatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items/{item}/batches/{batchId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 取批量的行 · Get a batch's rows
     * @description 一批的行，以 recordId 递增；内容固定，同一页再取得到同样的行。取完各页后，平台以所得替换该信息项所存的全部记录，再以
     *     nextCursor 自变更流续取，即无缺漏、无重复；取得期间信用修复的行由变更流撤回，装载完成之前不得对外提供。没有该批以 3005 拒绝。
     *
     *     The rows of one batch by rising recordId. Its content stands: the same page brings the same rows again. With all
     *     pages at hand the platform replaces what it holds of the item and goes on with the feed from `nextCursor`, without
     *     gap or repetition; rows repaired meanwhile are withdrawn there, so provide nothing before the load is complete.
     *     A batch that is not there is refused with 3005.
     */
    get: operations['getBatchRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items/{item}/batches/{batchId}/result': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 回报批量结果 · Report a batch's result
     * @description 平台装载一批之后回报收下的行数与未收的行及缘由，空列表表示全部收下。数据提供单位据此更正，更正见于变更流。以 batchId 幂等：内容
     *     相同再报为 duplicate，不同为 updated，以后到者为准。不在该批之内的 recordId、重复的 recordId、与批量行数不符的合计以 3001 拒绝。
     *
     *     After loading a batch the platform says how many rows it took and which it did not, and why; an empty list says all
     *     were taken. The department corrects them, in the feed. Idempotent by batchId: the same content again is
     *     `duplicate`, another content `updated`, and the later one counts. A recordId that is not in the batch or stands
     *     twice, and counts that do not add up to the batch's rows, are refused with 3001.
     */
    post: operations['reportBatch'];
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
     * @description 企业名称、统一社会信用代码、法定代表人姓名与证件号码是否相符；查无企业为不一致，不说明哪一项不符。平台应限制同一企业的尝试次数，
     *     并不得保存证件号码于核验之外。
     *
     *     Whether the four agree. An unknown enterprise is inconsistent, and which value failed is not said. The platform limits
     *     how often one enterprise may try, and keeps the id number for nothing but this.
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
     * 批量标识
     * @description 由数据提供单位分配，在一个信息项之内唯一。 Assigned by the department, unique within an item.
     */
    DepartmentBatchId: string;
    /**
     * 一批
     * @description 批量及其时间、行数。 A batch, when it held good, and how many rows it has.
     */
    Batch: {
      batchId: components['schemas']['DepartmentBatchId'];
      asOf: components['schemas']['LocalTime'];
      /**
       * 行数
       * @description 全批的行数。 Rows in all.
       */
      rows: components['schemas']['BatchCount'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 数目
     * @description 非负整数。 A whole number, not negative.
     */
    BatchCount: number;
    /**
     * 批量
     * @description 一页。 A page.
     */
    BatchPage: {
      total: components['schemas']['BatchCount'];
      /**
       * 页码
       * @description 自 1 起。 From 1.
       */
      pageIndex: number;
      /**
       * 每页条数
       * @description 同请求。 As asked for.
       */
      pageSize: number;
      /**
       * 批量
       * @description 新者在前。 Newest first.
       */
      batches: components['schemas']['Batch'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 批量的行
     * @description 一页。 A page.
     */
    BatchRowPage: {
      batchId: components['schemas']['DepartmentBatchId'];
      asOf: components['schemas']['LocalTime'];
      /**
       * 续取的游标
       * @description 变更流中本批之后的位置，各页相同。 Where the feed goes on after this batch, the same on every page.
       */
      nextCursor: components['schemas']['Cursor'];
      total: components['schemas']['BatchCount'];
      /**
       * 页码
       * @description 自 1 起。 From 1.
       */
      pageIndex: number;
      /**
       * 每页行数
       * @description 同请求。 As asked for.
       */
      pageSize: number;
      /**
       * 各行
       * @description 以 recordId 递增。 By rising recordId.
       */
      rows: components['schemas']['BatchRow'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 批量的一行
     * @description 主体、行标识与完整记录。 Whom it is about, its id, and the complete record.
     */
    BatchRow: {
      uscc: components['schemas']['Uscc'];
      recordId: components['schemas']['RecordId'];
      record: components['schemas']['AggregatedRecord'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 批量结果
     * @description 收下的行数与未收的行。 How many rows were taken, and which were not.
     */
    BatchResult: {
      /**
       * 收下的行数
       * @description 与未收的行合计为全批。 Together with those not taken, all of the batch.
       */
      accepted: components['schemas']['BatchCount'];
      /**
       * 未收的行
       * @description 行不得重复。 No row twice.
       */
      rejected: components['schemas']['RejectedBatchRow'][];
    };
    /**
     * 未收的一行
     * @description 行标识与缘由。 Which, and why.
     */
    RejectedBatchRow: {
      recordId: components['schemas']['RecordId'];
      errors: components['schemas']['RowErrors'];
    };
    /**
     * 批量回执
     * @description accepted 首次收到，updated 替换了旧报，duplicate 内容相同。 Taken for the first time, in place of an older one, or known.
     */
    BatchReceipt: {
      batchId: components['schemas']['DepartmentBatchId'];
      /**
       * 状态
       * @description 首次、更新或重复。 New, updated or known.
       * @enum {string}
       */
      status: 'accepted' | 'updated' | 'duplicate';
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
      | 'registration.extended'
      | 'registration.changes'
      | 'registration.industry'
      | 'registration.shareholders'
      | 'registration.branches'
      | 'registration.equity-pledges'
      | 'registration.annual-reports'
      | 'registration.abnormal-operations'
      | 'registration.serious-violations'
      | 'registration.inspections'
      | 'judicial.judgments'
      | 'judicial.terminated-enforcements'
      | 'judicial.dishonest-debtors'
      | 'judicial.bankruptcies'
      | 'tax.credit-grade'
      | 'tax.abnormal-taxpayer'
      | 'tax.arrears'
      | 'tax.payments'
      | 'housing-fund.contributions'
      | 'social-insurance.contributions'
      | 'social-insurance.arrears'
      | 'environment.rating'
      | 'customs.registration'
      | 'customs.credit-grade'
      | 'ip.trademarks'
      | 'ip.patents'
      | 'ip.software-copyrights'
      | 'real-estate.registrations'
      | 'real-estate.mortgages'
      | 'administrative.permit'
      | 'administrative.penalty'
      | 'administrative.enforcement'
      | 'utility.water'
      | 'utility.electricity'
      | 'utility.gas'
      | 'technology.research'
      | 'technology.lists'
      | 'agriculture.entities'
      | 'agriculture.land-rights'
      | 'agriculture.housing-rights';
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
     * 营业执照信息(扩展)
     * @description 营业执照的其余登记事项，一户一行。清单本行未列企业名称与代码，由本接口补入。须经企业授权。
     *
     *     What else the business licence shows, one row a company. The list’s row names no company; name and code
     *     are added here. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "businessScope": "软件开发；信息技术咨询服务。",
     *       "enterpriseType": "有限责任公司（自然人投资或控股）",
     *       "registeredCapital": 5000000,
     *       "businessTermFrom": "2016-05-20",
     *       "businessTermUntil": "9999-12-31",
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "businessScope": "日用百货销售。",
     *       "enterpriseType": "有限责任公司（自然人独资）",
     *       "registeredCapital": 300000.5,
     *       "businessTermFrom": "2019-03-01",
     *       "businessTermUntil": "2039-02-28",
     *       "amountUnit": "元"
     *     }
     */
    RegistrationExtendedRecord: {
      /**
       * 企业名称
       * @description 登记的名称；清单本行未列，由本接口补入。
       *
       *     The registered name; not in this row of the list, added here.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 经营范围
       * @description 登记的经营范围。 The registered scope of business.
       */
      businessScope: string;
      /**
       * 企业类型
       * @description 如“有限责任公司（自然人投资或控股）”。 As registration words it.
       */
      enterpriseType: string;
      /**
       * 注册资本
       * @description 清单未载单位，此处以元计。 The list names no unit; yuan here.
       */
      registeredCapital: number;
      /**
       * 营业期限自
       * Format: date
       * @description 营业期限的首日。 First day of the term of business.
       */
      businessTermFrom: string;
      /**
       * 营业期限至
       * Format: date
       * @description 长期为 9999-12-31。 An open end is 9999-12-31.
       */
      businessTermUntil: string;
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
    };
    /**
     * 营业执照信息(扩展)记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationExtendedRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.extended';
      /**
       * 记录
       * @description 至多一行。 At most one row.
       */
      records: components['schemas']['RegistrationExtendedRecord'][];
    };
    /**
     * 变更信息
     * @description 一次变更的一个事项一行；未变更过的没有记录。须经企业授权。
     *
     *     One row for each matter changed, none for a company that never changed. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "changedMatter": "住所变更",
     *       "contentBefore": "示例省示例市示例区示例路9号",
     *       "contentAfter": "示例省示例市示例区示例路1号",
     *       "changedOn": "2021-09-14"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "changedMatter": "注册资本变更",
     *       "contentBefore": "300万元",
     *       "contentAfter": "500万元",
     *       "changedOn": "2023-02-03"
     *     }
     */
    RegistrationChangeRecord: {
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
       * 变更事项
       * @description 如“住所变更”。 What was changed, as registration words it.
       */
      changedMatter: string;
      /**
       * 变更前内容
       * @description 自由文本；可能含自然人姓名、住址。
       *
       *     Free text, which may hold names and addresses of persons.
       */
      contentBefore: string;
      /**
       * 变更后内容
       * @description 自由文本；可能含自然人姓名、住址。
       *
       *     Free text, which may hold names and addresses of persons.
       */
      contentAfter: string;
      /**
       * 变更日期
       * Format: date
       * @description 核准变更之日。 When the change was approved.
       */
      changedOn: string;
    };
    /**
     * 变更信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationChangeRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.changes';
      /**
       * 记录
       * @description 一项变更一行。 One row for each change.
       */
      records: components['schemas']['RegistrationChangeRecord'][];
    };
    /**
     * 所属行业类型
     * @description 一户一行。须经企业授权。
     *
     *     One row a company. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "industryCode": "I6510"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "industryCode": "F5211"
     *     }
     */
    RegistrationIndustryRecord: {
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
       * 所属行业类型（国民经济行业分类）
       * @description GB/T 4754-2017 门类字母与大类、中类或小类代码，如 I6510。
       *
       *     Section letter and the digits of division, group or class by GB/T 4754-2017.
       */
      industryCode: string;
    };
    /**
     * 所属行业类型记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationIndustryRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.industry';
      /**
       * 记录
       * @description 至多一行。 At most one row.
       */
      records: components['schemas']['RegistrationIndustryRecord'][];
    };
    /**
     * 股东及出资信息
     * @description 一名股东一行。股东可能为自然人。须经企业授权。
     *
     *     One row for each shareholder, who may be a natural person. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "shareholderName": "示例甲",
     *       "shareholderType": "自然人股东",
     *       "shareRatio": 60,
     *       "contributedAmount": 3000000,
     *       "contributionMethod": "货币",
     *       "subscribedAmount": 3000000,
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "shareholderName": "信衡示例三号有限公司",
     *       "shareholderType": "企业法人",
     *       "shareRatio": 40,
     *       "contributedAmount": 500000.25,
     *       "contributionMethod": "知识产权",
     *       "subscribedAmount": 2000000,
     *       "amountUnit": "元"
     *     }
     */
    RegistrationShareholderRecord: {
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
       * 股东名称
       * @description 自然人的姓名，或单位的名称。 Name of the person or organisation.
       */
      shareholderName: string;
      /**
       * 股东类型
       * @description 清单未定取值，此处四类。 The list fixes no values; four kinds here.
       * @enum {string}
       */
      shareholderType: '自然人股东' | '企业法人' | '社会团体法人' | '其他';
      /**
       * 出资比例
       * @description 百分数：40.5 即 40.5%。 In per cent: 40.5 is 40.5%.
       */
      shareRatio: number;
      /**
       * 出资额
       * @description 实缴的出资额。 What has been paid in.
       */
      contributedAmount: number;
      /**
       * 出资方式
       * @description 清单未定取值，此处五类。 The list fixes no values; five kinds here.
       * @enum {string}
       */
      contributionMethod: '货币' | '实物' | '知识产权' | '土地使用权' | '其他';
      /**
       * 认缴出资额
       * @description 认缴的出资额。 What has been subscribed.
       */
      subscribedAmount: number;
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
    };
    /**
     * 股东及出资信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationShareholderRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.shareholders';
      /**
       * 记录
       * @description 一名股东一行。 One row for each shareholder.
       */
      records: components['schemas']['RegistrationShareholderRecord'][];
    };
    /**
     * 分支机构信息
     * @description 一家分支机构一行。清单的复合字段“分支机构名称和统一社会信用代码”在此拆为两个字段。须经企业授权。
     *
     *     One row for each branch. The list’s composite field of name and code is split in two. Provided under
     *     licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "branchName": "信衡示例一号有限公司第一分公司",
     *       "branchUscc": "91990101MA000004XR",
     *       "branchHeadName": "示例乙",
     *       "branchEstablishedOn": "2018-08-08",
     *       "branchAddress": "示例省示例市示例区示例路2号",
     *       "branchStatus": "存续（在营、开业、在册）",
     *       "branchAuthority": "示例市示例区市场监督管理局"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "branchName": "信衡示例一号有限公司第二分公司",
     *       "branchUscc": "91990101MA0000058R",
     *       "branchHeadName": "示例丙",
     *       "branchEstablishedOn": "2020-01-15",
     *       "branchAddress": "示例省示例市示例区示例路3号",
     *       "branchStatus": "注销",
     *       "branchAuthority": "示例市示例区市场监督管理局"
     *     }
     */
    RegistrationBranchRecord: {
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
       * 分支机构名称
       * @description 登记的名称。 The registered name.
       */
      branchName: string;
      /**
       * 分支机构统一社会信用代码
       * @description 分支机构自己的代码。 The branch’s own code.
       */
      branchUscc: string;
      /**
       * 分支机构法定代表人/负责人
       * @description 负责人的姓名。 Name of who heads it.
       */
      branchHeadName: string;
      /**
       * 分支机构成立日期
       * Format: date
       * @description 成立之日。 Date of establishment.
       */
      branchEstablishedOn: string;
      /**
       * 分支机构住所
       * @description 登记的住所。 The registered place.
       */
      branchAddress: string;
      /**
       * 分支机构登记状态
       * @description 如“存续（在营、开业、在册）”。 As registration words it.
       */
      branchStatus: string;
      /**
       * 分支机构登记机关
       * @description 登记机关名称。 Name of the registering authority.
       */
      branchAuthority: string;
    };
    /**
     * 分支机构信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationBranchRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.branches';
      /**
       * 记录
       * @description 一家分支机构一行。 One row for each branch.
       */
      records: components['schemas']['RegistrationBranchRecord'][];
    };
    /**
     * 股权出质登记信息
     * @description 一项出质一行。出质人、质权人可能为自然人。须经企业授权。
     *
     *     One row for each pledge of shares; pledgor and pledgee may be natural persons. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "pledgeNumber": "示股质登记设字〔2024〕第1号",
     *       "pledgorName": "示例甲",
     *       "pledgorIdNumber": "990101198001010014",
     *       "pledgedAmount": 1000000,
     *       "pledgeeName": "信衡示例银行股份有限公司",
     *       "pledgeeIdNumber": "91990101MA00000312",
     *       "registeredOn": "2024-04-02",
     *       "publishedOn": "2024-04-03",
     *       "pledgeStatus": "有效",
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "pledgeNumber": "示股质登记设字〔2020〕第7号",
     *       "pledgorName": "信衡示例三号有限公司",
     *       "pledgorIdNumber": "91990101MA00000312",
     *       "pledgedAmount": 200000,
     *       "pledgeeName": "示例乙",
     *       "pledgeeIdNumber": "990101198203050022",
     *       "registeredOn": "2020-11-11",
     *       "publishedOn": "2020-11-12",
     *       "pledgeStatus": "无效",
     *       "amountUnit": "元"
     *     }
     */
    RegistrationEquityPledgeRecord: {
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
       * 登记编号
       * @description 登记机关编定。 As the registering authority numbers it.
       */
      pledgeNumber: string;
      /**
       * 出质人
       * @description 姓名或名称。 Person or organisation.
       */
      pledgorName: string;
      /**
       * 出质人证照/证件号码
       * @description 自然人为证件号码，单位为统一社会信用代码。
       *
       *     Identity document of a person, credit code of an organisation.
       */
      pledgorIdNumber: string;
      /**
       * 出质股权数额
       * @description 清单未载单位，此处以元计。 The list names no unit; yuan here.
       */
      pledgedAmount: number;
      /**
       * 质权人
       * @description 姓名或名称。 Person or organisation.
       */
      pledgeeName: string;
      /**
       * 质权人证照/证件号码
       * @description 自然人为证件号码，单位为统一社会信用代码。
       *
       *     Identity document of a person, credit code of an organisation.
       */
      pledgeeIdNumber: string;
      /**
       * 股权出质设立登记日期
       * Format: date
       * @description 设立登记之日。 When the pledge was registered.
       */
      registeredOn: string;
      /**
       * 公示日期
       * Format: date
       * @description 公示之日。 When it was published.
       */
      publishedOn: string;
      /**
       * 状态
       * @description 注销、撤销的为“无效”。 无效 when discharged or annulled.
       * @enum {string}
       */
      pledgeStatus: '有效' | '无效';
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
    };
    /**
     * 股权出质登记信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationEquityPledgeRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.equity-pledges';
      /**
       * 记录
       * @description 一项出质一行。 One row for each pledge.
       */
      records: components['schemas']['RegistrationEquityPledgeRecord'][];
    };
    /**
     * 企业年报
     * @description 一个报告年度一行。须经企业授权。
     *
     *     One row for each year reported. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "reportYear": 2024,
     *       "totalAssets": 12500000,
     *       "totalEquity": 7000000,
     *       "totalRevenue": 18000000.5,
     *       "totalProfit": 1200000,
     *       "netProfit": 900000,
     *       "totalTaxPaid": 650000,
     *       "totalLiabilities": 5500000,
     *       "providesGuarantee": false,
     *       "employees": 46,
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "reportYear": 2023,
     *       "totalAssets": 800000,
     *       "totalEquity": -50000.75,
     *       "totalRevenue": 400000,
     *       "totalProfit": -120000,
     *       "netProfit": -120000,
     *       "totalTaxPaid": 3000,
     *       "totalLiabilities": 850000.75,
     *       "providesGuarantee": true,
     *       "employees": 5,
     *       "amountUnit": "元"
     *     }
     */
    RegistrationAnnualReportRecord: {
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
       * 报告年度
       * @description 所报告的自然年度。 The calendar year that is reported on.
       */
      reportYear: number;
      /**
       * 资产总额
       * @description 年末数。 At the end of the year.
       */
      totalAssets: number;
      /**
       * 所有者权益合计
       * @description 年末数；资不抵债时为负。 At the end of the year; negative when debts exceed assets.
       */
      totalEquity: number;
      /**
       * 营业总收入
       * @description 全年数。 Of the year.
       */
      totalRevenue: number;
      /**
       * 利润总额
       * @description 全年数；亏损为负。 Of the year; a loss is negative.
       */
      totalProfit: number;
      /**
       * 净利润
       * @description 全年数；亏损为负。 Of the year; a loss is negative.
       */
      netProfit: number;
      /**
       * 纳税总额
       * @description 全年数。 Of the year.
       */
      totalTaxPaid: number;
      /**
       * 负债总额
       * @description 年末数。 At the end of the year.
       */
      totalLiabilities: number;
      /**
       * 是否有对外提供担保信息
       * @description true 为有。 True where guarantees are given to others.
       */
      providesGuarantee: boolean;
      /**
       * 从业人数
       * @description 年末人数。 Persons at the end of the year.
       */
      employees: number;
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
    };
    /**
     * 企业年报记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationAnnualReportRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.annual-reports';
      /**
       * 记录
       * @description 一个报告年度一行。 One row for each year.
       */
      records: components['schemas']['RegistrationAnnualReportRecord'][];
    };
    /**
     * 列入经营异常名录情况
     * @description 一户恰有一行；未列入时 listed 为 false，原因与日期为 null。依清单无需授权。
     *
     *     Exactly one row a company. One that is not listed has false, null, null. No licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "listed": false,
     *       "reasonType": null,
     *       "listedOn": null
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "listed": true,
     *       "reasonType": "未按规定期限公示年度报告",
     *       "listedOn": "2025-07-08"
     *     }
     */
    RegistrationAbnormalOperationRecord: {
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
       * 是否列入经营异常名录
       * @description 调用之时是否在名录内。 Whether the company is on the list at the moment of the call.
       */
      listed: boolean;
      /**
       * 列入经营异常名录原因类型
       * @description 未列入为 null。 Null when not listed.
       */
      reasonType: string | null;
      /**
       * 列入经营异常名录日期
       * Format: date
       * @description 未列入为 null。 Null when not listed.
       */
      listedOn: string | null;
    };
    /**
     * 列入经营异常名录情况记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationAbnormalOperationRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.abnormal-operations';
      /**
       * 记录
       * @description 一户一行，查无主体则为空。 One row a company, none for an unknown one.
       */
      records: components['schemas']['RegistrationAbnormalOperationRecord'][];
    };
    /**
     * 列入严重违法失信企业名单情况
     * @description 一次列入一行；尚未移出时，移出的原因、日期、机关均为 null。依清单无需授权。
     *
     *     One row for each listing. Reason, date and authority of the removal are null until there is one. No
     *     licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "listedReason": "提交虚假材料取得登记",
     *       "listedOn": "2021-03-18",
     *       "listedBy": "示例市市场监督管理局",
     *       "removedReason": "列入满规定期限",
     *       "removedOn": "2024-03-18",
     *       "removedBy": "示例市市场监督管理局"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "listedReason": "违法行为情节严重，被处以较重行政处罚",
     *       "listedOn": "2025-10-09",
     *       "listedBy": "示例市市场监督管理局",
     *       "removedReason": null,
     *       "removedOn": null,
     *       "removedBy": null
     *     }
     */
    RegistrationSeriousViolationRecord: {
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
       * 列入严重违法失信企业名单原因
       * @description 决定所载的原因。 As the decision gives it.
       */
      listedReason: string;
      /**
       * 列入日期
       * Format: date
       * @description 列入之日。 Date of the listing.
       */
      listedOn: string;
      /**
       * 作出决定机关（列入）
       * @description 决定列入的机关。 The authority that decided the listing.
       */
      listedBy: string;
      /**
       * 移出严重违法失信企业名单原因
       * @description 未移出为 null。 Null while listed.
       */
      removedReason: string | null;
      /**
       * 移出日期
       * Format: date
       * @description 未移出为 null。 Null while listed.
       */
      removedOn: string | null;
      /**
       * 作出决定机关（移出）
       * @description 决定移出的机关；未移出为 null。
       *
       *     The authority that decided the removal; null while listed.
       */
      removedBy: string | null;
    };
    /**
     * 列入严重违法失信企业名单情况记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationSeriousViolationRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.serious-violations';
      /**
       * 记录
       * @description 一次列入一行。 One row for each listing.
       */
      records: components['schemas']['RegistrationSeriousViolationRecord'][];
    };
    /**
     * 抽查信息
     * @description 一户一行。依清单无需授权。
     *
     *     One row a company. No licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "failedInspections3y": 0
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "failedInspections3y": 2
     *     }
     */
    RegistrationInspectionRecord: {
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
       * 近三年抽查不合格次数
       * @description 至调用之日止的三年。 In the three years up to the call.
       */
      failedInspections3y: number;
    };
    /**
     * 抽查信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationInspectionRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.inspections';
      /**
       * 记录
       * @description 一户一行，查无主体则为空。 One row a company, none for an unknown one.
       */
      records: components['schemas']['RegistrationInspectionRecord'][];
    };
    /**
     * 法院判决信息（已在互联网上公开的裁判文书）
     * @description 一份已公开的裁判文书一行；当事人为该企业。依清单无需授权，但自然人的身份证号码对外一律遮盖。
     *
     *     One row for each published judgment that the company is a party to. No licence is needed, yet the citizen
     *     ids of natural persons are always masked outward: a company’s licence cannot open them.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "cause": "买卖合同纠纷",
     *       "caseNumber": "（2025）示0101民初1号",
     *       "plaintiffName": "信衡示例一号有限公司",
     *       "plaintiffIdNumber": "91990101MA0000015C",
     *       "defendantName": "示例丁",
     *       "defendantIdNumber": "990102197506120034",
     *       "judgment": "被告于判决生效后十日内支付货款。",
     *       "executionCourt": "示例市示例区人民法院",
     *       "location": "示例省示例市",
     *       "publishedOn": "2025-06-30"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "cause": "劳动争议",
     *       "caseNumber": "（2024）示0101民初22号",
     *       "plaintiffName": "示例乙",
     *       "plaintiffIdNumber": "9****************2",
     *       "defendantName": "信衡示例一号有限公司",
     *       "defendantIdNumber": null,
     *       "judgment": "驳回原告的诉讼请求。",
     *       "executionCourt": "示例市示例区人民法院",
     *       "location": "示例省示例市",
     *       "publishedOn": "2024-12-01"
     *     }
     */
    JudicialJudgmentRecord: {
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
       * 案由
       * @description 如“买卖合同纠纷”。 Cause of action.
       */
      cause: string;
      /**
       * 案号
       * @description （收案年）法院代字、类型代字、编号，如“（2025）示0101民初1号”。
       *
       *     Year, court, kind of case and number.
       */
      caseNumber: string;
      /**
       * 原告姓名/名称
       * @description 所公开文书的用语。 As the published document names it.
       */
      plaintiffName: string;
      /**
       * 原告身份证号码（如有）/统一社会信用代码（如有）
       * @description 自然人为身份证号码，单位为统一社会信用代码；如无为 null。对外提供时，自然人的号码部分遮盖，代码不遮盖。
       *
       *     Citizen id of a person, credit code of an organisation, null if unknown. Outward, ids of persons
       *     are masked and codes are not.
       */
      plaintiffIdNumber: string | null;
      /**
       * 被告姓名/名称
       * @description 所公开文书的用语。 As the published document names it.
       */
      defendantName: string;
      /**
       * 被告身份证号码（如有）/统一社会信用代码（如有）
       * @description 自然人为身份证号码，单位为统一社会信用代码；如无为 null。对外提供时，自然人的号码部分遮盖，代码不遮盖。
       *
       *     Citizen id of a person, credit code of an organisation, null if unknown. Outward, ids of persons
       *     are masked and codes are not.
       */
      defendantIdNumber: string | null;
      /**
       * 判决结果
       * @description 自由文本；不得夹带个人信息。 Free text, which must not smuggle personal data.
       */
      judgment: string;
      /**
       * 执行法院
       * @description 清单如此用语，疑指审理法院。 So the lists print it; the trial court is probably meant.
       */
      executionCourt: string;
      /**
       * 所在地
       * @description 法院所在地。 Where the court is.
       */
      location: string;
      /**
       * 发布日期
       * Format: date
       * @description 文书公开之日。 When the document was published.
       */
      publishedOn: string;
    };
    /**
     * 法院判决信息（已在互联网上公开的裁判文书）记录
     * @description 该信息项的各行。 The rows of the item.
     */
    JudicialJudgmentRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'judicial.judgments';
      /**
       * 记录
       * @description 一份文书一行。 One row for each judgment.
       */
      records: components['schemas']['JudicialJudgmentRecord'][];
    };
    /**
     * 终结本次执行案件信息
     * @description 一件终结本次执行的案件一行。清单未列企业，故补入统一社会信用代码。依清单无需授权，自然人的号码对外一律遮盖。
     *
     *     One row for each enforcement that a court has terminated for now. The list names no company, so its code
     *     is added. No licence is needed; citizen ids are always masked outward.
     * @example {
     *       "uscc": "91990101MA0000015C",
     *       "caseNumber": "（2024）示0101执3号",
     *       "executedName": "信衡示例一号有限公司",
     *       "executedIdNumber": "91990101MA0000015C",
     *       "executionCourt": "示例市示例区人民法院",
     *       "filedOn": "2024-02-01",
     *       "terminatedOn": "2024-08-20"
     *     }
     * @example {
     *       "uscc": "91990101MA00000237",
     *       "caseNumber": "（2023）示0101执9号",
     *       "executedName": "示例乙",
     *       "executedIdNumber": "9****************2",
     *       "executionCourt": "示例市示例区人民法院",
     *       "filedOn": "2023-05-06",
     *       "terminatedOn": "2023-12-07"
     *     }
     */
    JudicialTerminatedEnforcementRecord: {
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 案号
       * @description （收案年）法院代字、类型代字、编号，如“（2025）示0101民初1号”。
       *
       *     Year, court, kind of case and number.
       */
      caseNumber: string;
      /**
       * 被执行人姓名/名称
       * @description 公开的被执行人。 The debtor, as published.
       */
      executedName: string;
      /**
       * 身份证号码/统一社会信用代码
       * @description 自然人为身份证号码，单位为统一社会信用代码。对外提供时，自然人的号码部分遮盖，代码不遮盖。
       *
       *     Citizen id of a person or credit code of an organisation. Outward, ids of persons are masked and
       *     codes are not.
       */
      executedIdNumber: string;
      /**
       * 执行法院
       * @description 执行的法院。 The court that enforces.
       */
      executionCourt: string;
      /**
       * 立案时间
       * Format: date
       * @description 立案之日。 When the case was opened.
       */
      filedOn: string;
      /**
       * 终结本次执行案件日期
       * Format: date
       * @description 裁定终结之日。 When it was terminated.
       */
      terminatedOn: string;
    };
    /**
     * 终结本次执行案件信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    JudicialTerminatedEnforcementRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'judicial.terminated-enforcements';
      /**
       * 记录
       * @description 一件案件一行。 One row for each case.
       */
      records: components['schemas']['JudicialTerminatedEnforcementRecord'][];
    };
    /**
     * 破产信息
     * @description 一件破产案件一行；未结案时，结案方式与日期为 null。清单的两个复合字段各拆为两个。依清单无需授权。
     *
     *     One row for each bankruptcy case; manner and date of its close are null until then. Two composite fields
     *     of the list are split in two each. No licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "caseNumber": "（2024）示01破1号",
     *       "bankruptcyType": "破产重整",
     *       "acceptedOn": "2024-03-04",
     *       "acceptingCourt": "示例市中级人民法院",
     *       "administratorName": "信衡示例律师事务所",
     *       "closingManner": "裁定批准重整计划",
     *       "closedOn": "2025-01-20"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "caseNumber": "（2025）示01破2号",
     *       "bankruptcyType": "破产清算",
     *       "acceptedOn": "2025-11-05",
     *       "acceptingCourt": "示例市中级人民法院",
     *       "administratorName": "信衡示例律师事务所",
     *       "closingManner": null,
     *       "closedOn": null
     *     }
     */
    JudicialBankruptcyRecord: {
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
       * 破产案件案号
       * @description （收案年）法院代字、类型代字、编号，如“（2025）示0101民初1号”。
       *
       *     Year, court, kind of case and number.
       */
      caseNumber: string;
      /**
       * 破产类型
       * @description 企业破产法的三种程序。 The three proceedings of the bankruptcy law.
       * @enum {string}
       */
      bankruptcyType: '破产清算' | '破产重整' | '破产和解';
      /**
       * 企业破产程序受理时间
       * Format: date
       * @description 裁定受理之日。 When the court accepted the case.
       */
      acceptedOn: string;
      /**
       * 企业破产程序受理法院
       * @description 受理的法院。 The court that accepted it.
       */
      acceptingCourt: string;
      /**
       * 管理人名称/姓名
       * @description 公告的管理人。 The administrator, as announced.
       */
      administratorName: string;
      /**
       * 结案方式
       * @description 未结案为 null。 Null while the case is open.
       */
      closingManner: string | null;
      /**
       * 结案日期
       * Format: date
       * @description 未结案为 null。 Null while the case is open.
       */
      closedOn: string | null;
    };
    /**
     * 破产信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    JudicialBankruptcyRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'judicial.bankruptcies';
      /**
       * 记录
       * @description 一件案件一行。 One row for each case.
       */
      records: components['schemas']['JudicialBankruptcyRecord'][];
    };
    /**
     * 纳税信用等级信息
     * @description 一个评级年度一行。须经企业授权；清单另有例外：A 级纳税人名单物理归集、无需授权。
     *
     *     One row for each year rated. Provided under licence, with the lists’ exception that the names of A-grade
     *     taxpayers are aggregated and open.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "ratingYear": 2024,
     *       "creditGrade": "A"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "ratingYear": 2024,
     *       "creditGrade": "M"
     *     }
     */
    TaxCreditGradeRecord: {
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
       * 评级年度
       * @description 所评价的自然年度。 The calendar year that is rated.
       */
      ratingYear: number;
      /**
       * 纳税信用等级
       * @description 纳税信用管理办法的五级。 The five grades of the tax authorities.
       * @enum {string}
       */
      creditGrade: 'A' | 'B' | 'M' | 'C' | 'D';
    };
    /**
     * 纳税信用等级信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    TaxCreditGradeRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'tax.credit-grade';
      /**
       * 记录
       * @description 一个评级年度一行。 One row for each year rated.
       */
      records: components['schemas']['TaxCreditGradeRecord'][];
    };
    /**
     * 非正常纳税户信息
     * @description 一户一行。为免极性颠倒，本接口不用布尔值，直书“非正常户”或“正常户”。须经企业授权。
     *
     *     One row a company. So that the polarity cannot be reversed, this is no boolean: the status is said in
     *     words. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "taxpayerStatus": "正常户"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "taxpayerStatus": "非正常户"
     *     }
     */
    TaxAbnormalTaxpayerRecord: {
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
       * 是否非正常纳税户
       * @description “是”为非正常户。黑龙江清单印作“是否正常纳税户信息”，系漏“非”字，不得按字面取反。
       *
       *     “Yes” in the lists means 非正常户. Heilongjiang prints the opposite question by a dropped character;
       *     do not negate.
       * @enum {string}
       */
      taxpayerStatus: '非正常户' | '正常户';
    };
    /**
     * 非正常纳税户信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    TaxAbnormalTaxpayerRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'tax.abnormal-taxpayer';
      /**
       * 记录
       * @description 一户一行，查无主体则为空。 One row a company, none for an unknown one.
       */
      records: components['schemas']['TaxAbnormalTaxpayerRecord'][];
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
     *       "taxType": "增值税",
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "inArrears": false,
     *       "arrearsAmount": 0,
     *       "taxType": null,
     *       "amountUnit": "元"
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
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
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
     * 纳税信息
     * @description 一户一行；近一年指至上月末的十二个月。须经企业授权。
     *
     *     One row a company; the last year is the twelve months up to the end of the last month. Provided under
     *     licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "vatPayable1y": 480000,
     *       "vatPaid1y": 480000,
     *       "incomeTaxPayable1y": 96000.5,
     *       "incomeTaxPaid1y": 96000.5,
     *       "consecutiveMonths": 36,
     *       "lastPaidOn": "2025-12-12",
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "vatPayable1y": 0,
     *       "vatPaid1y": 0,
     *       "incomeTaxPayable1y": 0,
     *       "incomeTaxPaid1y": 0,
     *       "consecutiveMonths": 0,
     *       "lastPaidOn": null,
     *       "amountUnit": "元"
     *     }
     */
    TaxPaymentsRecord: {
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
       * 近一年增值税应纳税金额
       * @description 应纳的增值税。 Value-added tax due.
       */
      vatPayable1y: number;
      /**
       * 近一年增值税实际缴税金额
       * @description 实缴的增值税。 Value-added tax paid.
       */
      vatPaid1y: number;
      /**
       * 近一年企业所得税应纳税金额
       * @description 应纳的企业所得税。 Enterprise income tax due.
       */
      incomeTaxPayable1y: number;
      /**
       * 近一年企业所得税实际缴税金额
       * @description 实缴的企业所得税。 Enterprise income tax paid.
       */
      incomeTaxPaid1y: number;
      /**
       * 连续正常缴税周期(月)
       * @description 至最近一次正常缴税的连续月数；不为 0 时须有缴税日期。
       *
       *     Months in a row up to the last regular payment; if not 0, there is a date of it.
       */
      consecutiveMonths: number;
      /**
       * 最近一次正常缴税日期
       * Format: date
       * @description 从未正常缴税为 null。 Null if never.
       */
      lastPaidOn: string | null;
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
    };
    /**
     * 纳税信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    TaxPaymentsRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'tax.payments';
      /**
       * 记录
       * @description 一户一行，查无主体则为空。 One row a company, none for an unknown one.
       */
      records: components['schemas']['TaxPaymentsRecord'][];
    };
    /**
     * 住房公积金缴存情况
     * @description 一户一行；近一年指至上月末的十二个月。须经企业授权。
     *
     *     One row a company; the last year is the twelve months up to the end of the last month. Provided under
     *     licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "averageContributors1y": 42.5,
     *       "totalContributions1y": 612000,
     *       "consecutiveMonths1y": 12,
     *       "lastPaidOn": "2025-12-15",
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "averageContributors1y": 0,
     *       "totalContributions1y": 0,
     *       "consecutiveMonths1y": 0,
     *       "lastPaidOn": null,
     *       "amountUnit": "元"
     *     }
     */
    HousingFundContributionsRecord: {
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
       * 近一年月均缴存人数
       * @description 十二个月的平均。 Mean of the twelve months.
       */
      averageContributors1y: number;
      /**
       * 近一年住房公积金缴存总额
       * @description 单位与职工合计。 Of employer and employees together.
       */
      totalContributions1y: number;
      /**
       * 近一年连续正常缴纳周期(月)
       * @description 近一年内最长的连续月数。 The longest run of months within the year.
       */
      consecutiveMonths1y: number;
      /**
       * 最近一次正常缴费日期
       * Format: date
       * @description 从未正常缴费为 null。 Null if never.
       */
      lastPaidOn: string | null;
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
    };
    /**
     * 住房公积金缴存情况记录
     * @description 该信息项的各行。 The rows of the item.
     */
    HousingFundContributionsRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'housing-fund.contributions';
      /**
       * 记录
       * @description 至多一行。 At most one row.
       */
      records: components['schemas']['HousingFundContributionsRecord'][];
    };
    /**
     * 欠缴信息
     * @description 一户一行。须经企业授权。
     *
     *     One row a company. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "inArrears": false
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "inArrears": true
     *     }
     */
    SocialInsuranceArrearsRecord: {
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
       * 当前是否欠缴
       * @description 调用之时是否欠缴社会保险费。 Whether contributions are owed at the moment of the call.
       */
      inArrears: boolean;
    };
    /**
     * 欠缴信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    SocialInsuranceArrearsRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'social-insurance.arrears';
      /**
       * 记录
       * @description 一户一行，查无主体则为空。 One row a company, none for an unknown one.
       */
      records: components['schemas']['SocialInsuranceArrearsRecord'][];
    };
    /**
     * 企业商标信息
     * @description 一件商标的一个类别一行；未注册时，专用期两日为 null。依清单无需授权。
     *
     *     One row for each trademark and class; the term of the exclusive right is null before registration. No
     *     licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "trademarkName": "信衡示例",
     *       "registrationNumber": "99000001",
     *       "applicantName": "信衡示例一号有限公司",
     *       "appliedOn": "2018-04-10",
     *       "niceClass": 42,
     *       "exclusiveFrom": "2019-02-14",
     *       "exclusiveUntil": "2029-02-13"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "trademarkName": "图形",
     *       "registrationNumber": "99000002",
     *       "applicantName": "信衡示例二号有限公司",
     *       "appliedOn": "2025-10-20",
     *       "niceClass": 35,
     *       "exclusiveFrom": null,
     *       "exclusiveUntil": null
     *     }
     */
    IpTrademarkRecord: {
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
       * 商标名称
       * @description 图形商标为“图形”。 图形 for a mark without words.
       */
      trademarkName: string;
      /**
       * 申请号/注册号
       * @description 申请号与注册号相同。 The number of application and registration.
       */
      registrationNumber: string;
      /**
       * 申请人中文姓名/名称
       * @description 公告的申请人。 The applicant, as published.
       */
      applicantName: string;
      /**
       * 申请日期
       * Format: date
       * @description 申请之日。 When it was applied for.
       */
      appliedOn: string;
      /**
       * 国际分类
       * @description 尼斯分类的类别。 Class of the Nice classification.
       */
      niceClass: number;
      /**
       * 专用期开始日期
       * Format: date
       * @description 未注册为 null。 Null before registration.
       */
      exclusiveFrom: string | null;
      /**
       * 专用期结束日期
       * Format: date
       * @description 未注册为 null。 Null before registration.
       */
      exclusiveUntil: string | null;
    };
    /**
     * 企业商标信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    IpTrademarkRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'ip.trademarks';
      /**
       * 记录
       * @description 一件商标的一个类别一行。 One row for each trademark and class.
       */
      records: components['schemas']['IpTrademarkRecord'][];
    };
    /**
     * 企业专利信息
     * @description 一件专利一行；所列均为专利公报公开的内容。依清单无需授权。
     *
     *     One row for each patent; all of it is published in the patent gazette. No licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "patentName": "一种示例装置",
     *       "patentType": "发明",
     *       "patentNumber": "202199000001.X",
     *       "applicantName": "信衡示例一号有限公司",
     *       "applicantAddress": "示例省示例市示例区示例路1号",
     *       "appliedOn": "2021-05-06",
     *       "inventors": "示例甲、示例乙",
     *       "publicationNumber": "CN990000001A",
     *       "publishedOn": "2022-11-11",
     *       "legalStatus": "授权"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "patentName": "示例包装盒",
     *       "patentType": "外观设计",
     *       "patentNumber": "202399000002.5",
     *       "applicantName": "信衡示例二号有限公司",
     *       "applicantAddress": "示例省示例市示例区示例路5号",
     *       "appliedOn": "2023-09-01",
     *       "inventors": "示例丙",
     *       "publicationNumber": "CN990000002S",
     *       "publishedOn": "2024-01-05",
     *       "legalStatus": "专利权维持"
     *     }
     */
    IpPatentRecord: {
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
       * 专利名称
       * @description 发明创造的名称。 Title of the invention.
       */
      patentName: string;
      /**
       * 专利类型
       * @description 专利法的三种。 The three kinds of the patent law.
       * @enum {string}
       */
      patentType: '发明' | '实用新型' | '外观设计';
      /**
       * 申请(专利)号
       * @description 如 202199000001.X。 As the patent office numbers it.
       */
      patentNumber: string;
      /**
       * 申请(专利权)人
       * @description 公报所载。 As published.
       */
      applicantName: string;
      /**
       * 申请(专利权)人地址
       * @description 公报所载。 As published.
       */
      applicantAddress: string;
      /**
       * 申请日期
       * Format: date
       * @description 申请之日。 When it was applied for.
       */
      appliedOn: string;
      /**
       * 发明(设计)人
       * @description 公报所载，各姓名以“、”分隔。 As published; names are separated by 、.
       */
      inventors: string;
      /**
       * 公开(公告)号
       * @description 如 CN990000001A。 Number of the publication.
       */
      publicationNumber: string;
      /**
       * 公开(公告)日期
       * Format: date
       * @description 公开或公告之日。 When it was published.
       */
      publishedOn: string;
      /**
       * 法律状态
       * @description 如“授权”“专利权维持”。 As the patent office words it.
       */
      legalStatus: string;
    };
    /**
     * 企业专利信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    IpPatentRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'ip.patents';
      /**
       * 记录
       * @description 一件专利一行。 One row for each patent.
       */
      records: components['schemas']['IpPatentRecord'][];
    };
    /**
     * 企业名下不动产登记情况
     * @description 一个不动产单元一行。清单未列企业，故补入统一社会信用代码。国家、河北、廊坊清单为核验，黑龙江清单为接口调用；均须经企业授权。
     *
     *     One row for each unit of real estate. The list names no company, so its code is added. Verified in three
     *     lists, called live in Heilongjiang’s; under licence in all.
     * @example {
     *       "uscc": "91990101MA0000015C",
     *       "ownerName": "信衡示例一号有限公司",
     *       "ownerIdNumber": "91990101MA0000015C",
     *       "certificateNumber": "示（2022）示例区不动产权第0000001号",
     *       "unitNumber": "990101001001GB00001F00010001",
     *       "usage": "工业用地/厂房",
     *       "location": "示例省示例市示例区示例路1号",
     *       "area": 2350.5,
     *       "usePeriod": "2016-06-01/2066-05-31",
     *       "registrationAuthority": "示例市示例区不动产登记中心",
     *       "registeredOn": "2022-07-15"
     *     }
     * @example {
     *       "uscc": "91990101MA00000237",
     *       "ownerName": "信衡示例二号有限公司",
     *       "ownerIdNumber": "91990101MA00000237",
     *       "certificateNumber": "示（2024）示例区不动产权第0000002号",
     *       "unitNumber": "990101001002GB00007W00000000",
     *       "usage": "商服用地",
     *       "location": "示例省示例市示例区示例路5号",
     *       "area": 180,
     *       "usePeriod": "2020-01-01/2059-12-31",
     *       "registrationAuthority": "示例市示例区不动产登记中心",
     *       "registeredOn": "2024-03-12"
     *     }
     */
    RealEstateRegistrationRecord: {
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 权利人名称
       * @description 登记簿所载。 As the register has it.
       */
      ownerName: string;
      /**
       * 权利人证件号
       * @description 自然人为证件号码，单位为统一社会信用代码。
       *
       *     Identity document of a person, credit code of an organisation.
       */
      ownerIdNumber: string;
      /**
       * 不动产权证书号
       * @description 如“示（2022）示例区不动产权第0000001号”。 Number of the certificate of ownership.
       */
      certificateNumber: string;
      /**
       * 不动产单元号
       * @description GB/T 37346 的 28 位代码。 The 28 characters of GB/T 37346.
       */
      unitNumber: string;
      /**
       * 用途
       * @description 如“工业用地/厂房”。 As the register words it.
       */
      usage: string;
      /**
       * 坐落
       * @description 登记的坐落。 Where it lies.
       */
      location: string;
      /**
       * 面积
       * @description 登记的面积。 The registered area.
       */
      area: number;
      /**
       * 使用期限
       * @description 首日与末日，以“/”相连；长期为 9999-12-31。
       *
       *     First and last day, joined by a slash; an open end is 9999-12-31.
       */
      usePeriod: string;
      /**
       * 登记机构
       * @description 登记机构名称。 Name of the registry.
       */
      registrationAuthority: string;
      /**
       * 登记时间
       * Format: date
       * @description 登记之日。 When it was registered.
       */
      registeredOn: string;
    };
    /**
     * 企业名下不动产登记情况记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RealEstateRegistrationRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'real-estate.registrations';
      /**
       * 记录
       * @description 一个不动产单元一行。 One row for each unit.
       */
      records: components['schemas']['RealEstateRegistrationRecord'][];
    };
    /**
     * 企业名下房产抵押信息
     * @description 一项抵押一行。清单未列企业，故补入统一社会信用代码。国家、河北、廊坊清单为核验，黑龙江清单为接口调用；均须经企业授权。
     *
     *     One row for each mortgage. The list names no company, so its code is added. Verified in three lists,
     *     called live in Heilongjiang’s; under licence in all.
     * @example {
     *       "uscc": "91990101MA0000015C",
     *       "mortgageeName": "信衡示例银行股份有限公司",
     *       "mortgageeIdNumber": "91990101MA00000312",
     *       "certificateNumber": "示（2023）示例区不动产证明第0000001号",
     *       "unitNumber": "990101001001GB00001F00010001",
     *       "rightType": "一般抵押权",
     *       "mortgagorName": "信衡示例一号有限公司",
     *       "registeredOn": "2023-02-28"
     *     }
     * @example {
     *       "uscc": "91990101MA00000237",
     *       "mortgageeName": "示例丁",
     *       "mortgageeIdNumber": "990102197506120034",
     *       "certificateNumber": "示（2025）示例区不动产证明第0000002号",
     *       "unitNumber": "990101001002GB00007W00000000",
     *       "rightType": "最高额抵押权",
     *       "mortgagorName": "信衡示例二号有限公司",
     *       "registeredOn": "2025-05-09"
     *     }
     */
    RealEstateMortgageRecord: {
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 抵押权人
       * @description 姓名或名称。 Person or organisation.
       */
      mortgageeName: string;
      /**
       * 抵押权人证件号
       * @description 自然人为证件号码，单位为统一社会信用代码。
       *
       *     Identity document of a person, credit code of an organisation.
       */
      mortgageeIdNumber: string;
      /**
       * 不动产登记证明号
       * @description 如“示（2023）示例区不动产证明第0000001号”。 Number of the certificate of registration.
       */
      certificateNumber: string;
      /**
       * 不动产单元号
       * @description GB/T 37346 的 28 位代码。 The 28 characters of GB/T 37346.
       */
      unitNumber: string;
      /**
       * 权利类型
       * @description 如“一般抵押权”“最高额抵押权”。 Kind of right, as the register words it.
       */
      rightType: string;
      /**
       * 抵押人
       * @description 姓名或名称。 Person or organisation.
       */
      mortgagorName: string;
      /**
       * 抵押登记时间
       * Format: date
       * @description 登记之日。 When it was registered.
       */
      registeredOn: string;
    };
    /**
     * 企业名下房产抵押信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RealEstateMortgageRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'real-estate.mortgages';
      /**
       * 记录
       * @description 一项抵押一行。 One row for each mortgage.
       */
      records: components['schemas']['RealEstateMortgageRecord'][];
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
     *       "inArrears": true,
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "waterAccountName": "示例乙",
     *       "waterAccountNumber": "W990101000002",
     *       "payments": [
     *         {
     *           "month": "2025-12",
     *           "usage": 9,
     *           "amount": 37.5,
     *           "paidOn": "2026-01-06"
     *         }
     *       ],
     *       "averageUsage3m": 8.5,
     *       "averageUsage6m": 8,
     *       "inArrears": false,
     *       "amountUnit": "元"
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
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
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
     * 电费信息
     * @description 每个电网户号一行。三个月均值均为金额；国家清单转发件印作“用电量”，系误。须经企业授权。
     *
     *     One row for each grid account. The three means are charges; one copy of the national list misprints them
     *     as consumption. Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "gridAccountNumber": "9901010000001",
     *       "openedOn": "2016-06-15",
     *       "usageType": "大工业用电",
     *       "provinceName": "示例省",
     *       "cityName": "示例市",
     *       "valueGrade": "正常用电",
     *       "riskGrade": "低",
     *       "averageCharge3m": 18250.25,
     *       "averageCharge6m": 17900,
     *       "averageCharge1y": 17640.75,
     *       "inArrears": false,
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "gridAccountNumber": "9901010000002",
     *       "openedOn": "2019-04-01",
     *       "usageType": "一般工商业用电",
     *       "provinceName": "示例省",
     *       "cityName": "示例市",
     *       "valueGrade": "基础用电",
     *       "riskGrade": "高",
     *       "averageCharge3m": 620,
     *       "averageCharge6m": 655.5,
     *       "averageCharge1y": 640,
     *       "inArrears": true,
     *       "amountUnit": "元"
     *     }
     */
    UtilityElectricityRecord: {
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
       * 电网户号
       * @description 供电单位编定的户号。 The number of the account.
       */
      gridAccountNumber: string;
      /**
       * 开户日期
       * Format: date
       * @description 开户之日。 When the account was opened.
       */
      openedOn: string;
      /**
       * 用电类型
       * @description 公开质检口径的五类。 The five kinds that public checkers know.
       * @enum {string}
       */
      usageType: '居民生活用电' | '一般工商业用电' | '大工业用电' | '农业生产用电' | '其他';
      /**
       * 地区地方名(省级)
       * @description 省、自治区、直辖市的名称。 Name of the province.
       */
      provinceName: string;
      /**
       * 地区地方名(市级)
       * @description 设区的市、州、盟的名称。 Name of the city.
       */
      cityName: string;
      /**
       * 价值等级
       * @description 公开质检口径的三级；“电压等级”系误印。
       *
       *     The three grades that public checkers know; 电压等级 is a misprint.
       * @enum {string}
       */
      valueGrade: '基础用电' | '正常用电' | '高耗能用电';
      /**
       * 风险等级
       * @description 公开质检口径的四级。 The four grades that public checkers know.
       * @enum {string}
       */
      riskGrade: '低' | '中' | '高' | '极高风险';
      /**
       * 近3个月月均用电金额
       * @description 最近三个自然月的平均；以元计，不是千瓦时。
       *
       *     Mean charge of that time, in yuan and not in kWh.
       */
      averageCharge3m: number;
      /**
       * 近6个月月均用电金额
       * @description 最近六个自然月的平均；以元计，不是千瓦时。
       *
       *     Mean charge of that time, in yuan and not in kWh.
       */
      averageCharge6m: number;
      /**
       * 近一年月均用电金额
       * @description 最近十二个自然月的平均；以元计，不是千瓦时。
       *
       *     Mean charge of that time, in yuan and not in kWh.
       */
      averageCharge1y: number;
      /**
       * 当前是否欠费
       * @description 是否有未缴的电费。 Whether a bill is unpaid.
       */
      inArrears: boolean;
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
    };
    /**
     * 电费信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    UtilityElectricityRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'utility.electricity';
      /**
       * 记录
       * @description 每个电网户号一行。 One row for each grid account.
       */
      records: components['schemas']['UtilityElectricityRecord'][];
    };
    /**
     * 一个月的燃气费
     * @description 一个自然月的用气与缴费。 One calendar month of use and payment.
     */
    GasPayment: {
      /**
       * 月份
       * @description YYYY-MM。 A calendar month.
       */
      month: string;
      /**
       * 燃气用量
       * @description 当月用气量。 Gas used.
       */
      usage: number;
      /**
       * 金额
       * @description 当月燃气费。 What it costs.
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
     * 燃气费信息
     * @description 每个燃气用户（户名、户号）一行。清单的复合字段“燃气用户信息（户名户号）”在此拆为两个字段。
     *
     *     One row for each gas account. The list's composite field of account name and number is split in two.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "gasAccountName": "信衡示例一号有限公司",
     *       "gasAccountNumber": "G990101000001",
     *       "payments": [
     *         {
     *           "month": "2025-11",
     *           "usage": 310,
     *           "amount": 1085,
     *           "paidOn": "2025-12-05"
     *         },
     *         {
     *           "month": "2025-12",
     *           "usage": 402.5,
     *           "amount": 1408.75,
     *           "paidOn": null
     *         }
     *       ],
     *       "averageUsage3m": 340,
     *       "averageUsage6m": 285.5,
     *       "inArrears": true,
     *       "amountUnit": "元"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "gasAccountName": "示例乙",
     *       "gasAccountNumber": "G990101000002",
     *       "payments": [
     *         {
     *           "month": "2025-12",
     *           "usage": 12,
     *           "amount": 42,
     *           "paidOn": "2026-01-04"
     *         }
     *       ],
     *       "averageUsage3m": 11,
     *       "averageUsage6m": 9.5,
     *       "inArrears": false,
     *       "amountUnit": "元"
     *     }
     */
    UtilityGasRecord: {
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
       * 燃气用户户名
       * @description 供气单位登记的户名。 The name on the account.
       */
      gasAccountName: string;
      /**
       * 燃气用户户号
       * @description 供气单位编定的户号。 The number of the account.
       */
      gasAccountNumber: string;
      /**
       * 缴纳燃气费明细
       * @description 每月一行。 One entry a month.
       */
      payments: components['schemas']['GasPayment'][];
      /**
       * 近3个月月均燃气用量
       * @description 最近三个自然月的平均。 Mean of the last three calendar months.
       */
      averageUsage3m: number;
      /**
       * 近6个月月均燃气用量
       * @description 最近六个自然月的平均。 Mean of the last six calendar months.
       */
      averageUsage6m: number;
      /**
       * 当前是否欠费
       * @description 是否有未缴的燃气费。 Whether a bill is unpaid.
       */
      inArrears: boolean;
      /**
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
    };
    /**
     * 燃气费信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    UtilityGasRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'utility.gas';
      /**
       * 记录
       * @description 每个燃气用户一行。 One row for each account.
       */
      records: components['schemas']['UtilityGasRecord'][];
    };
    /**
     * 一项科研支持
     * @description 清单括注的四种与其他。 One of the four kinds that the list names, or another.
     */
    ResearchSupport: {
      /**
       * 种类
       * @description 支持的种类。 Kind of support.
       * @enum {string}
       */
      kind: '实验室建设' | '政府资金支持' | '参与标准制定' | '人才认证' | '其他';
      /**
       * 内容
       * @description 支持的内容。 What it was.
       */
      detail: string;
    };
    /**
     * 科技研发信息
     * @description 一户一行。国家与黑龙江清单的口径；河北、廊坊改为名单，见 technology.lists。须经企业授权。
     *
     *     One row a company, as the national list and Heilongjiang’s have it; Hebei and Langfang share lists
     *     instead (technology.lists). Provided under licence only.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "highTechEnterprise": true,
     *       "researchSupport": [
     *         {
     *           "kind": "实验室建设",
     *           "detail": "市级重点实验室"
     *         },
     *         {
     *           "kind": "政府资金支持",
     *           "detail": "2024年度科技创新券"
     *         }
     *       ]
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "highTechEnterprise": false,
     *       "researchSupport": []
     *     }
     */
    TechnologyResearchRecord: {
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
       * 是否属于国家级高新技术企业
       * @description 调用之时是否在有效期内。 Whether the title is valid at the moment of the call.
       */
      highTechEnterprise: boolean;
      /**
       * 获得科研支持信息
       * @description 一项支持一行；没有为空。 One entry for each support, none if there is none.
       */
      researchSupport: components['schemas']['ResearchSupport'][];
    };
    /**
     * 科技研发信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    TechnologyResearchRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'technology.research';
      /**
       * 记录
       * @description 至多一行。 At most one row.
       */
      records: components['schemas']['TechnologyResearchRecord'][];
    };
    /**
     * 新型农业经营主体信息
     * @description 一个新型农业经营主体一行。清单未列代码，故补入。黑龙江清单只有基本信息，末两项另为两个信息项。须经企业授权。
     *
     *     One row for each agricultural entity; its code is added. Heilongjiang’s list shares the last two fields as
     *     items of their own. Provided under licence only.
     * @example {
     *       "uscc": "93990101MA00000156",
     *       "entityName": "示例市示例区示例农民专业合作社",
     *       "category": "农民合作社",
     *       "headName": "示例丁",
     *       "location": "示例省示例市示例区示例村",
     *       "businessContent": "水稻种植、销售。",
     *       "landRights": "流转土地经营权 320 亩，至 2031 年。",
     *       "housingRights": null
     *     }
     * @example {
     *       "uscc": "93990101MA00000231",
     *       "entityName": "示例市示例区示例家庭农场",
     *       "category": "家庭农场",
     *       "headName": "示例戊",
     *       "location": "示例省示例市示例区示例村",
     *       "businessContent": "肉牛养殖。",
     *       "landRights": null,
     *       "housingRights": null
     *     }
     */
    AgricultureEntityRecord: {
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 新型农业经营主体名称
       * @description 登记或名录所载的名称。 The name as registered or listed.
       */
      entityName: string;
      /**
       * 类别
       * @description 清单未定取值，此处五类。 The list fixes no values; five kinds here.
       * @enum {string}
       */
      category: '家庭农场' | '农民合作社' | '农业产业化龙头企业' | '农业社会化服务组织' | '其他';
      /**
       * 负责人
       * @description 负责人的姓名。 Name of who heads it.
       */
      headName: string;
      /**
       * 所在地
       * @description 经营所在地。 Where it works.
       */
      location: string;
      /**
       * 经营内容
       * @description 种植、养殖等经营内容。 What it grows, breeds or does.
       */
      businessContent: string;
      /**
       * 农村土地经营权信息
       * @description 自由文本；没有为 null。 Free text, null if there are none.
       */
      landRights: string | null;
      /**
       * 农民住房财产权信息
       * @description 自由文本；没有为 null。 Free text, null if there are none.
       */
      housingRights: string | null;
    };
    /**
     * 新型农业经营主体信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    AgricultureEntityRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'agriculture.entities';
      /**
       * 记录
       * @description 至多一行。 At most one row.
       */
      records: components['schemas']['AgricultureEntityRecord'][];
    };
    /**
     * 农村土地经营权信息
     * @description 一宗承包地一行。只见于黑龙江清单；清单没有权利人，故补入统一社会信用代码。须经企业授权。
     *
     *     One row for each plot. In Heilongjiang’s list only, which names no holder; the code is added. Provided
     *     under licence only.
     * @example {
     *       "uscc": "93990101MA00000156",
     *       "rightName": "农村土地承包经营权证",
     *       "rightNumber": "990101000001J",
     *       "issuedBy": "示例市示例区人民政府",
     *       "issuedOn": "2018-10-01",
     *       "termFrom": "2018-01-01",
     *       "termUntil": "2047-12-31",
     *       "plotName": "东一地块",
     *       "location": "示例省示例市示例区示例村",
     *       "area": 120.5,
     *       "usage": "种植业",
     *       "changes": null,
     *       "other": null
     *     }
     * @example {
     *       "uscc": "93990101MA00000231",
     *       "rightName": "土地经营权证",
     *       "rightNumber": "990101000002J",
     *       "issuedBy": "示例市示例区人民政府",
     *       "issuedOn": "2022-03-15",
     *       "termFrom": "2022-01-01",
     *       "termUntil": "2031-12-31",
     *       "plotName": "西二地块",
     *       "location": "示例省示例市示例区示例村",
     *       "area": 86,
     *       "usage": "养殖业",
     *       "changes": "2022年由示例村集体流转取得。",
     *       "other": "已办理抵押。"
     *     }
     */
    AgricultureLandRightRecord: {
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 名称
       * @description 权证的名称。 Title of the certificate.
       */
      rightName: string;
      /**
       * 编号
       * @description 权证的编号。 Number of the certificate.
       */
      rightNumber: string;
      /**
       * 发证机关
       * @description 发证的机关。 Who issued it.
       */
      issuedBy: string;
      /**
       * 发证日期
       * Format: date
       * @description 发证之日。 When it was issued.
       */
      issuedOn: string;
      /**
       * 承包期限起
       * Format: date
       * @description 承包期的首日。 First day of the term.
       */
      termFrom: string;
      /**
       * 承包期限止
       * Format: date
       * @description 承包期的末日；长期为 9999-12-31。 Last day of the term; an open end is 9999-12-31.
       */
      termUntil: string;
      /**
       * 承包土地名称
       * @description 地块的名称。 Name of the plot.
       */
      plotName: string;
      /**
       * 坐落
       * @description 地块的坐落。 Where it lies.
       */
      location: string;
      /**
       * 面积
       * @description 登记的面积。 The registered area.
       */
      area: number;
      /**
       * 用途
       * @description 如“种植业”。 What it is used for.
       */
      usage: string;
      /**
       * 农村土地承包经营权变动情况
       * @description 自由文本；没有为 null。 Free text, null if there are none.
       */
      changes: string | null;
      /**
       * 其他
       * @description 自由文本；没有为 null。 Free text, null if there is nothing.
       */
      other: string | null;
    };
    /**
     * 农村土地经营权信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    AgricultureLandRightRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'agriculture.land-rights';
      /**
       * 记录
       * @description 一宗承包地一行。 One row for each plot.
       */
      records: components['schemas']['AgricultureLandRightRecord'][];
    };
    /**
     * 农民住房财产权信息
     * @description 一处住房一行。只见于黑龙江清单，未细化为字段，故为自由文本，并补入统一社会信用代码。须经企业授权。
     *
     *     One row for each house. In Heilongjiang’s list only, which divides it no further: free text, with the code
     *     added. Provided under licence only.
     * @example {
     *       "uscc": "93990101MA00000156",
     *       "housingRights": "农村宅基地使用权及房屋所有权 1 处，建筑面积 120 平方米。"
     *     }
     * @example {
     *       "uscc": "93990101MA00000231",
     *       "housingRights": "农村宅基地使用权及房屋所有权 1 处，已抵押。"
     *     }
     */
    AgricultureHousingRightRecord: {
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 农民住房财产权信息
       * @description 自由文本；可能含权利人的个人信息。 Free text, which may hold the owner’s personal data.
       */
      housingRights: string;
    };
    /**
     * 农民住房财产权信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    AgricultureHousingRightRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'agriculture.housing-rights';
      /**
       * 记录
       * @description 一处住房一行。 One row for each house.
       */
      records: components['schemas']['AgricultureHousingRightRecord'][];
    };
    /**
     * 接口调用类信息项记录
     * @description 数据提供单位以接口提供的信息项及其记录，由 item 区分。
     *
     *     The items that a department opens an interface for, told apart by `item`.
     */
    InterfaceRecords:
      | components['schemas']['RegistrationExtendedRecords']
      | components['schemas']['RegistrationChangeRecords']
      | components['schemas']['RegistrationIndustryRecords']
      | components['schemas']['RegistrationShareholderRecords']
      | components['schemas']['RegistrationBranchRecords']
      | components['schemas']['RegistrationEquityPledgeRecords']
      | components['schemas']['RegistrationAnnualReportRecords']
      | components['schemas']['RegistrationAbnormalOperationRecords']
      | components['schemas']['RegistrationSeriousViolationRecords']
      | components['schemas']['RegistrationInspectionRecords']
      | components['schemas']['JudicialJudgmentRecords']
      | components['schemas']['JudicialTerminatedEnforcementRecords']
      | components['schemas']['JudicialBankruptcyRecords']
      | components['schemas']['TaxCreditGradeRecords']
      | components['schemas']['TaxAbnormalTaxpayerRecords']
      | components['schemas']['TaxArrearsRecords']
      | components['schemas']['TaxPaymentsRecords']
      | components['schemas']['HousingFundContributionsRecords']
      | components['schemas']['SocialInsuranceArrearsRecords']
      | components['schemas']['IpTrademarkRecords']
      | components['schemas']['IpPatentRecords']
      | components['schemas']['RealEstateRegistrationRecords']
      | components['schemas']['RealEstateMortgageRecords']
      | components['schemas']['UtilityWaterRecords']
      | components['schemas']['UtilityElectricityRecords']
      | components['schemas']['UtilityGasRecords']
      | components['schemas']['TechnologyResearchRecords']
      | components['schemas']['AgricultureEntityRecords']
      | components['schemas']['AgricultureLandRightRecords']
      | components['schemas']['AgricultureHousingRightRecords'];
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
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "legalRepresentative": "示例乙",
     *       "establishedOn": "2019-03-01",
     *       "address": "示例省示例市示例区示例路5号",
     *       "registrationStatus": "注销",
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
       * @description 登记公示的姓名；个体工商户为经营者，合伙企业为执行事务合伙人。
       *
       *     The name that registration publishes: the operator of a sole trader, the managing partner of a partnership.
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
     * 失信被执行人信息
     * @description 一件列入失信被执行人名单的案件一行。清单未单列代码，故补入。依清单无需授权，自然人的号码对外一律遮盖。
     *
     *     One row for each case in which the company was put on the list of dishonest debtors. Its code is added.
     *     No licence is needed; citizen ids are always masked outward.
     * @example {
     *       "caseNumber": "（2024）示0101执3号",
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "legalRepresentativeName": "示例甲",
     *       "idNumber": "91990101MA0000015C",
     *       "performance": "全部未履行",
     *       "behaviour": "有履行能力而拒不履行生效法律文书确定义务。",
     *       "executionCourt": "示例市示例区人民法院",
     *       "location": "示例省示例市",
     *       "filedOn": "2024-02-01",
     *       "publishedOn": "2024-05-10"
     *     }
     * @example {
     *       "caseNumber": "（2025）示0101执12号",
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "legalRepresentativeName": "示例乙",
     *       "idNumber": "9****************2",
     *       "performance": "部分未履行",
     *       "behaviour": "违反财产报告制度。",
     *       "executionCourt": "示例市示例区人民法院",
     *       "location": "示例省示例市",
     *       "filedOn": "2025-03-03",
     *       "publishedOn": "2025-04-01"
     *     }
     */
    JudicialDishonestDebtorRecord: {
      /**
       * 案号
       * @description （收案年）法院代字、类型代字、编号，如“（2025）示0101民初1号”。
       *
       *     Year, court, kind of case and number.
       */
      caseNumber: string;
      /**
       * 企业名称
       * @description 登记的名称。 The registered name.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 法定代表人或者负责人姓名
       * @description 名单公开的姓名。 The name that the list publishes.
       */
      legalRepresentativeName: string;
      /**
       * 身份证号码/统一社会信用代码
       * @description 自然人为身份证号码，单位为统一社会信用代码。对外提供时，自然人的号码部分遮盖，代码不遮盖。
       *
       *     Citizen id of a person or credit code of an organisation. Outward, ids of persons are masked and
       *     codes are not.
       */
      idNumber: string;
      /**
       * 失信被执行人的履行情况
       * @description 名单公开的三种情况。 The three states that the list publishes.
       * @enum {string}
       */
      performance: '全部未履行' | '部分未履行' | '全部已履行';
      /**
       * 失信被执行人行为具体情形
       * @description 自由文本；不得夹带个人信息。 Free text, which must not smuggle personal data.
       */
      behaviour: string;
      /**
       * 执行法院
       * @description 执行的法院。 The court that enforces.
       */
      executionCourt: string;
      /**
       * 所在地
       * @description 法院所在地。 Where the court is.
       */
      location: string;
      /**
       * 立案时间
       * Format: date
       * @description 立案之日。 When the case was opened.
       */
      filedOn: string;
      /**
       * 发布时间
       * Format: date
       * @description 发布之日。 When it was published.
       */
      publishedOn: string;
    };
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
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "ratingScore": 58.5,
     *       "ratingGrade": "环保不良企业",
     *       "ratedOn": "2025-06-30"
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
     * 海关注册信息
     * @description 在海关备案的企业一户一行。只见于国家清单；依清单无需授权。
     *
     *     One row for a company that is registered with customs. In the national list only; no licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "customsCode": "9901960001",
     *       "businessCategory": "进出口货物收发货人",
     *       "registrationFlag": "有效"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "customsCode": "990196000A",
     *       "businessCategory": "报关企业",
     *       "registrationFlag": "注销"
     *     }
     */
    CustomsRegistrationRecord: {
      /**
       * 企业中文名称
       * @description 海关备案的中文名称。 The Chinese name that customs has on file.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体。 The company that the row is about.
       */
      uscc: string;
      /**
       * 海关注册编码(企业注册号)
       * @description 海关编定的十位编码。 Ten characters, given by customs.
       */
      customsCode: string;
      /**
       * 经营类别
       * @description 如“进出口货物收发货人”。 As customs words it.
       */
      businessCategory: string;
      /**
       * 海关注册标志
       * @description 清单未定取值，此处两种。 The list fixes no values; two here.
       * @enum {string}
       */
      registrationFlag: '有效' | '注销';
    };
    /**
     * 海关信用等级
     * @description 在海关备案的企业一户一行。只见于国家清单；依清单无需授权。
     *
     *     One row for a company that is registered with customs. In the national list only; no licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "customsCode": "9901960001",
     *       "creditGrade": "高级认证企业",
     *       "effectiveOn": "2023-06-01"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "customsCode": "990196000A",
     *       "creditGrade": "注册登记和备案企业",
     *       "effectiveOn": "2022-01-01"
     *     }
     */
    CustomsCreditGradeRecord: {
      /**
       * 企业中文名称
       * @description 海关备案的中文名称。 The Chinese name that customs has on file.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体。 The company that the row is about.
       */
      uscc: string;
      /**
       * 海关注册编码(企业注册号)
       * @description 海关编定的十位编码。 Ten characters, given by customs.
       */
      customsCode: string;
      /**
       * 信用等级
       * @description 海关注册登记和备案企业信用管理办法（2021）的三类。
       *
       *     The three kinds of the customs rules of 2021.
       * @enum {string}
       */
      creditGrade: '高级认证企业' | '注册登记和备案企业' | '失信企业';
      /**
       * 适用信用等级时间
       * Format: date
       * @description 自该日起适用。 It applies from this day.
       */
      effectiveOn: string;
    };
    /**
     * 企业软件著作权信息
     * @description 一件软件著作权登记一行；未发表的，首次发表日期为 null。依清单无需授权。
     *
     *     One row for each registration; the date of first publication is null for unpublished software. No licence
     *     is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "ownerName": "信衡示例一号有限公司",
     *       "softwareName": "信衡示例管理软件",
     *       "firstPublishedOn": "2023-12-01",
     *       "version": "V1.0",
     *       "softwareCategory": "应用软件",
     *       "industryCategory": "软件和信息技术服务业",
     *       "registrationNumber": "2024SR9900001",
     *       "registeredOn": "2024-02-20"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "ownerName": "信衡示例二号有限公司",
     *       "softwareName": "信衡示例收银软件",
     *       "firstPublishedOn": null,
     *       "version": "V2.1",
     *       "softwareCategory": "应用软件",
     *       "industryCategory": "零售业",
     *       "registrationNumber": "2025SR9900002",
     *       "registeredOn": "2025-07-18"
     *     }
     */
    IpSoftwareCopyrightRecord: {
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
       * 软件著作权人
       * @description 登记公告所载。 As the registration publishes it.
       */
      ownerName: string;
      /**
       * 软件著作全称
       * @description 软件的全称。 Full name of the software.
       */
      softwareName: string;
      /**
       * 首次发表日期
       * Format: date
       * @description 未发表为 null。 Null when unpublished.
       */
      firstPublishedOn: string | null;
      /**
       * 版本号
       * @description 如 V1.0。 As registered.
       */
      version: string;
      /**
       * 软件著作分类
       * @description 登记的软件分类。 Kind of software.
       */
      softwareCategory: string;
      /**
       * 行业分类
       * @description 登记的行业分类。 Industry that it is for.
       */
      industryCategory: string;
      /**
       * 登记号
       * @description 如 2024SR9900001。 Number of the registration.
       */
      registrationNumber: string;
      /**
       * 登记日期
       * Format: date
       * @description 登记之日。 When it was registered.
       */
      registeredOn: string;
    };
    /**
     * 行政许可信息（无需授权的字段）
     * @description 18 个字段中无需授权的 16 个；另两个（法定代表人证件类型、证件号码）见引用本结构的两种记录。
     *
     *     The 16 of 18 fields that need no licence. The two records that build on this add the gated pair.
     */
    AdministrativePermitOpenFields: {
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
       * 行政许可决定文书名称
       * @description 决定书的名称。 Title of the decision.
       */
      decisionDocumentName: string;
      /**
       * 行政许可决定文书号
       * @description 决定书的文号。 Number of the decision.
       */
      decisionDocumentNumber: string;
      /**
       * 行政许可类别
       * @description 2018 年“双公示”标准的六类。 The six kinds of the 2018 publication standard.
       * @enum {string}
       */
      permitCategory: '普通' | '特许' | '认可' | '核准' | '登记' | '其他';
      /**
       * 行政许可证书名称
       * @description 证书的名称。 Title of the certificate.
       */
      certificateName: string;
      /**
       * 行政许可编号
       * @description 证书的编号。 Number of the certificate.
       */
      permitNumber: string;
      /**
       * 行政许可内容
       * @description 自由文本；不得夹带个人信息。 Free text, which must not smuggle personal data.
       */
      permitContent: string;
      /**
       * 行政许可决定日期
       * Format: date
       * @description 决定之日；报送期限自次日起算。 The reporting deadline counts from the day after.
       */
      decidedOn: string;
      /**
       * 行政许可有效期
       * Format: date
       * @description 有效期的末日；长期有效为 9999-12-31。 Last day of validity; an open end is 9999-12-31.
       */
      validUntil: string;
      /**
       * 行政许可状态
       * @description 如“有效”“注销”。 As the authority words it.
       */
      permitStatus: string;
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
     * 行政许可信息
     * @description 完整记录（18 个字段）：数据提供单位所持、平台所存与上报、以及凭授权书对外提供的记录。
     *
     *     The record as held, reported, and provided under licence: all 18 fields.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "counterpartyType": "法人及非法人组织",
     *       "legalRepresentativeName": "示例甲",
     *       "legalRepresentativeIdType": "01",
     *       "legalRepresentativeIdNumber": "990101198001010014",
     *       "decisionDocumentName": "行政许可决定书",
     *       "decisionDocumentNumber": "示行审许可〔2025〕1号",
     *       "permitCategory": "普通",
     *       "certificateName": "食品经营许可证",
     *       "permitNumber": "JY19901010000001",
     *       "permitContent": "预包装食品销售。",
     *       "decidedOn": "2025-12-23",
     *       "validUntil": "2030-12-22",
     *       "permitStatus": "有效",
     *       "authorityName": "示例市市场监督管理局",
     *       "authorityUscc": "11990100000001011X",
     *       "dataProvider": "示例市市场监督管理局"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "counterpartyType": "法人及非法人组织",
     *       "legalRepresentativeName": "示例乙",
     *       "legalRepresentativeIdType": "02",
     *       "legalRepresentativeIdNumber": "E99000001",
     *       "decisionDocumentName": "准予行政许可决定书",
     *       "decisionDocumentNumber": "示行审许可〔2021〕9号",
     *       "permitCategory": "登记",
     *       "certificateName": "备案登记证书",
     *       "permitNumber": "示备2021-0009",
     *       "permitContent": "广告发布登记。",
     *       "decidedOn": "2021-02-08",
     *       "validUntil": "9999-12-31",
     *       "permitStatus": "注销",
     *       "authorityName": "示例市市场监督管理局",
     *       "authorityUscc": "11990100000001011X",
     *       "dataProvider": "示例市市场监督管理局"
     *     }
     */
    AdministrativePermitRecord: {
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
    } & components['schemas']['AdministrativePermitOpenFields'];
    /**
     * 行政处罚信息（无需授权的字段）
     * @description 清单的 21 个字段中无需授权的 19 个，并补入金额单位；另两个（法定代表人证件类型、证件号码）见引用本结构的两种记录。
     *
     *     The 19 of the list's 21 fields that need no licence, and the unit of amounts. The two records that build
     *     on this add the gated pair.
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
       * 金额单位
       * @description 本行各金额的单位，恒为元；清单未列，由本接口补入。
       *
       *     The unit of every amount in the row: yuan, never 万元. Added here.
       * @constant
       */
      amountUnit: '元';
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
     * @description 完整记录（清单的 21 个字段与金额单位）：数据提供单位所持、平台所存与上报、以及凭授权书对外提供的记录。
     *
     *     The record as held, reported, and provided under licence: the list’s 21 fields and the unit of amounts.
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
     *       "amountUnit": "元",
     *       "licenceRevoked": null,
     *       "decidedOn": "2025-12-23",
     *       "validUntil": "2026-12-23",
     *       "publicUntil": "2026-03-23",
     *       "authorityName": "示例市市场监督管理局",
     *       "authorityUscc": "11990100000001011X",
     *       "dataProvider": "示例市市场监督管理局"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "counterpartyType": "法人及非法人组织",
     *       "legalRepresentativeName": "示例乙",
     *       "legalRepresentativeIdType": "01",
     *       "legalRepresentativeIdNumber": "990101198203050022",
     *       "decisionDocumentName": "行政处罚决定书",
     *       "decisionDocumentNumber": "示市监处罚〔2024〕8号",
     *       "violationType": "销售不合格商品",
     *       "violationFacts": "当事人销售的一批商品经检验不合格。",
     *       "penaltyBasis": "《示例条例》第十二条",
     *       "penaltyContent": "罚款，没收违法所得，暂扣许可证",
     *       "fineAmount": 20000,
     *       "confiscatedAmount": 1234.5,
     *       "amountUnit": "元",
     *       "licenceRevoked": "食品经营许可证 JY19901010000002",
     *       "decidedOn": "2024-04-18",
     *       "validUntil": "9999-12-31",
     *       "publicUntil": "2027-04-18",
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
     * 行政强制信息（无需授权的字段）
     * @description 14 个字段中无需授权的 12 个；另两个（法定代表人证件类型、证件号码）见引用本结构的两种记录。
     *
     *     The 12 of 14 fields that need no licence. The two records that build on this add the gated pair.
     */
    AdministrativeEnforcementOpenFields: {
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
       * 法定代表人姓名
       * @description 清单未限制对外提供。 The list does not gate it.
       */
      legalRepresentativeName: string;
      /**
       * 行政强制决定文书名称
       * @description 决定书的名称。 Title of the decision.
       */
      decisionDocumentName: string;
      /**
       * 行政强制文书号
       * @description 决定书的文号。 Number of the decision.
       */
      decisionDocumentNumber: string;
      /**
       * 行政强制执行理由
       * @description 自由文本；不得夹带个人信息。 Free text, which must not smuggle personal data.
       */
      enforcementReason: string;
      /**
       * 行政强制执行依据
       * @description 所依据的法律条款。 The legal basis.
       */
      enforcementBasis: string;
      /**
       * 行政强制执行方式
       * @description 如“查封场所、设施或者财物”。 What was done.
       */
      enforcementManner: string;
      /**
       * 执行时间
       * Format: date
       * @description 执行之日；清单没有决定日期，报送期限自其次日起算。
       *
       *     The list has no date of decision; the reporting deadline counts from the day after this.
       */
      enforcedOn: string;
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
     * 行政强制信息
     * @description 完整记录（14 个字段）：数据提供单位所持、平台所存与上报、以及凭授权书对外提供的记录。
     *
     *     The record as held, reported, and provided under licence: all 14 fields.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "legalRepresentativeName": "示例甲",
     *       "legalRepresentativeIdType": "01",
     *       "legalRepresentativeIdNumber": "990101198001010014",
     *       "decisionDocumentName": "查封决定书",
     *       "decisionDocumentNumber": "示市监强制〔2025〕1号",
     *       "enforcementReason": "涉嫌使用不合格特种设备。",
     *       "enforcementBasis": "《示例条例》第二十条",
     *       "enforcementManner": "查封场所、设施或者财物",
     *       "enforcedOn": "2025-11-18",
     *       "authorityName": "示例市市场监督管理局",
     *       "authorityUscc": "11990100000001011X",
     *       "dataProvider": "示例市市场监督管理局"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "legalRepresentativeName": "示例乙",
     *       "legalRepresentativeIdType": "01",
     *       "legalRepresentativeIdNumber": "990101198203050022",
     *       "decisionDocumentName": "扣押决定书",
     *       "decisionDocumentNumber": "示市监强制〔2024〕3号",
     *       "enforcementReason": "涉嫌销售不合格商品。",
     *       "enforcementBasis": "《示例条例》第二十一条",
     *       "enforcementManner": "扣押财物",
     *       "enforcedOn": "2024-04-16",
     *       "authorityName": "示例市市场监督管理局",
     *       "authorityUscc": "11990100000001011X",
     *       "dataProvider": "示例市市场监督管理局"
     *     }
     */
    AdministrativeEnforcementRecord: {
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
    } & components['schemas']['AdministrativeEnforcementOpenFields'];
    /**
     * 科技研发信息（名单）
     * @description 至少在一份名单上的企业一户一行；河北、廊坊清单的口径。清单未列代码，故补入；依清单无需授权。
     *
     *     One row for a company on any of the three lists that Hebei and Langfang share. The lists have no code, so
     *     it is added; no licence is needed.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "projectYear": 2023,
     *       "onHighTechList": true,
     *       "onKeyLaboratoryList": false
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "projectYear": null,
     *       "onHighTechList": true,
     *       "onKeyLaboratoryList": true
     *     }
     */
    TechnologyListingRecord: {
      /**
       * 企业名称
       * @description 名单所列的名称。 The name on the list.
       */
      enterpriseName: string;
      /**
       * 统一社会信用代码
       * @description 信息主体；清单未列，由本接口补入。
       *
       *     The company that the row is about; not in the list, added here.
       */
      uscc: string;
      /**
       * 省级科技计划项目立项年度
       * @description 不在立项企业名单内为 null。 Null when not on the list of funded projects.
       */
      projectYear: number | null;
      /**
       * 高新技术企业名单
       * @description 是否在名单内。 Whether it is on the list.
       */
      onHighTechList: boolean;
      /**
       * 省级企业重点实验室名单
       * @description 是否在名单内。 Whether it is on the list.
       */
      onKeyLaboratoryList: boolean;
    };
    /**
     * 物理归集类信息项的一行
     * @description 所持的完整记录；属于哪个信息项由路径决定。
     *
     *     A complete row as held. The path says which item it belongs to.
     */
    AggregatedRecord:
      | components['schemas']['RegistrationBasicRecord']
      | components['schemas']['JudicialDishonestDebtorRecord']
      | components['schemas']['TaxCreditGradeRecord']
      | components['schemas']['EnvironmentRatingRecord']
      | components['schemas']['CustomsRegistrationRecord']
      | components['schemas']['CustomsCreditGradeRecord']
      | components['schemas']['IpTrademarkRecord']
      | components['schemas']['IpSoftwareCopyrightRecord']
      | components['schemas']['AdministrativePermitRecord']
      | components['schemas']['AdministrativePenaltyRecord']
      | components['schemas']['AdministrativeEnforcementRecord']
      | components['schemas']['UtilityWaterRecord']
      | components['schemas']['UtilityGasRecord']
      | components['schemas']['TechnologyListingRecord'];
    /**
     * 无权调用
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    CallerRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001';
    };
    /**
     * 一处错误
     * @description 位置与缘由。 Where and why.
     */
    RowError: {
      /**
       * 位置
       * @description 记录（或行）内的 JSON Pointer，空串为整行。 JSON Pointer into the record or row, empty for all of it.
       */
      pointer: string;
      /**
       * 说明
       * @description 一句话，不含字段的值。 One sentence, without the value.
       */
      message: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * 错误
     * @description 每处一条，至多 100 条。 One for each fault, 100 at most.
     */
    RowErrors: components['schemas']['RowError'][];
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
     * @description 批量标识；没有该批为 404/3005。 The batch; one that is not there is 404 with 3005.
     * @example B-202601
     */
    BatchId: components['schemas']['DepartmentBatchId'];
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
     *
     *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
     * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
     */
    Signature: string;
    /** @description 页码，自 1 起。 Page number, from 1. */
    PageIndex: number;
    /** @description 每页条数。 Entries on a page. */
    PageSize: number;
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
  listBatches: {
    parameters: {
      query?: {
        /** @description 页码，自 1 起。 Page number, from 1. */
        pageIndex?: components['parameters']['PageIndex'];
        /** @description 每页条数。 Entries on a page. */
        pageSize?: components['parameters']['PageSize'];
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
      /** @description 一页批量。 A page of batches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "pageIndex": 1,
           *       "pageSize": 20,
           *       "batches": [
           *         {
           *           "batchId": "B-202601",
           *           "asOf": "2026-01-01 00:00:00",
           *           "rows": 600
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['BatchPage'];
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
  getBatchRows: {
    parameters: {
      query?: {
        /** @description 页码，自 1 起。 Page number, from 1. */
        pageIndex?: components['parameters']['PageIndex'];
        /** @description 每页行数。 Rows on a page. */
        pageSize?: number;
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
        /**
         * @description 批量标识；没有该批为 404/3005。 The batch; one that is not there is 404 with 3005.
         * @example B-202601
         */
        batchId: components['parameters']['BatchId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页行。 A page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "batchId": "B-202601",
           *       "asOf": "2026-01-01 00:00:00",
           *       "nextCursor": "c-2",
           *       "total": 1,
           *       "pageIndex": 1,
           *       "pageSize": 100,
           *       "rows": [
           *         {
           *           "uscc": "91990101MA0000015C",
           *           "recordId": "ENV-00000001",
           *           "record": {
           *             "enterpriseName": "信衡示例一号有限公司",
           *             "uscc": "91990101MA0000015C",
           *             "ratingScore": 86,
           *             "ratingGrade": "环保良好企业",
           *             "ratedOn": "2025-12-31"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['BatchRowPage'];
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
  reportBatch: {
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
        /**
         * @description 批量标识；没有该批为 404/3005。 The batch; one that is not there is 404 with 3005.
         * @example B-202601
         */
        batchId: components['parameters']['BatchId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "accepted": 599,
         *       "rejected": [
         *         {
         *           "recordId": "ENV-00000002",
         *           "errors": [
         *             {
         *               "pointer": "/ratedOn",
         *               "message": "评价时间晚于批量时间"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['BatchResult'];
      };
    };
    responses: {
      /** @description 已收到。 Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "batchId": "B-202601",
           *       "status": "accepted"
           *     }
           */
          'application/json': components['schemas']['BatchReceipt'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['CallerRefused'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotOffered'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
