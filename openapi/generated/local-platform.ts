// Generated from openapi/ by "npm run generate". Do not edit.

export interface paths {
  '/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 签发令牌 · Issue a token
     * @description 请求须签名；令牌与客户端标识绑定，有效期见 profile 的 tokenLifetimeSeconds。未通过评估或被暂停的机构以 2008 拒绝。
     *
     *     The request is signed. The token is bound to the client id. An institution that is not assessed, whose
     *     assessment is over, or which is suspended is refused with 2008.
     */
    post: operations['issueToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 列出信息项 · List the items
     * @description 本平台所提供的信息项及其共享方式与授权要求。
     *
     *     The items offered here, how each is shared, and whether it needs a licence.
     */
    get: operations['listItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
     * 查询信息项 · Query an item
     * @description 物理归集类信息项取自平台所存，接口调用类信息项凭授权书即时调用。须授权的信息项缺授权书、授权书无效或主体不存在，一律以
     *     3004 拒绝；无需授权的信息项查无主体时返回空记录。核验类信息项以 3006 拒绝。
     *
     *     Aggregated items come from the platform's store, interface items from a live call under the licence. On
     *     a licensed item a missing or unfit licence and an unknown enterprise are refused alike with 3004, so
     *     that existence is not disclosed. On an open item an unknown enterprise has no records. A verified item
     *     is refused with 3006.
     */
    post: operations['queryItem'];
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
     * @description 提交待核验值，只回核验结果。主体不存在与授权书不符同以 3004 拒绝；非核验类信息项以 3006 拒绝。
     *
     *     Claims go in, a result comes out, never a value. An unknown enterprise is refused like an unfit licence,
     *     with 3004; an item that is not verified, with 3006.
     */
    post: operations['verifyItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 检索企业 · Search enterprises
     * @description 按行政区划与名称关键字检索本平台辖区内的企业，只回公开的登记信息。
     *
     *     Finds enterprises of the jurisdiction by division and part of the name. Public registration data only.
     */
    get: operations['searchEnterprises'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/credit-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 生成信用报告 · Create a credit report
     * @description public 只含无需授权的信息项，受限字段缺省或遮盖；deep 须凭授权书，并加入授权范围内接口调用的信息项。
     *
     *     `public` holds open items only, gated fields absent or masked. `deep` needs a licence and adds the
     *     licensed interface items within its scope.
     */
    post: operations['createCreditReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 提交批量查询 · Submit a batch
     * @description 对多户企业查询同一信息项；每行各自校验授权书，结果由 getBatch 取回。
     *
     *     One item for many enterprises. Each row is checked on its own; `getBatch` tells how it went.
     */
    post: operations['createBatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/batches/{batchId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 取回批量结果 · Get a batch
     * @description JSON 或 CSV，由 Accept 决定。他人的批次与不存在的批次同以 3005 拒绝。CSV 首行为字段名，UTF-8。
     *
     *     JSON or CSV, as `Accept` asks. Somebody else's batch and an unknown one are refused alike with 3005.
     *     The first line of CSV names the columns: uscc, code, then the fields of the item.
     */
    get: operations['getBatch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 企业注册 · Register an enterprise
     * @description 注册后须经 verifyRegistration 实名认证方可授权。已实名认证的企业再次注册以 4001 拒绝。
     *
     *     A registration has to be verified before a licence can be granted. An enterprise that is verified
     *     already is refused with 4001.
     */
    post: operations['registerEnterprise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/registrations/{registrationId}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 实名认证 · Verify a registration
     * @description 向登记部门核验企业名称与法定代表人；一致则通过，不一致则不通过。
     *
     *     Asks the registration department whether the names agree; the answer decides.
     */
    post: operations['verifyRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 企业登录 · Open an enterprise session
     * @description 以统一社会信用代码和注册时的密钥换取会话令牌。未知企业与密钥错误同以 2004 拒绝。
     *
     *     Trades code and secret for a session. An unknown enterprise and a wrong secret are refused alike.
     */
    post: operations['createEnterpriseSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/risk-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 风险告知书 · Get the risk notice
     * @description 授权前须向企业出示的现行风险告知书；授权时回传版本、摘要与出示时间。
     *
     *     The notice in force, to be shown before a licence is granted and named in the grant.
     */
    get: operations['getRiskNotice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/licences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 列出授权书 · List licences
     * @description 本企业的全部授权书，含已失效的。
     *
     *     All licences of the enterprise, ended ones included.
     */
    get: operations['listLicences'];
    put?: never;
    /**
     * 授权 · Grant a licence
     * @description 须已实名认证（否则 4002）、已确认现行风险告知书（否则 4004）、目的为融资支持（否则 2009）、期限不超过
     *     licenceMaxDays（否则 3001）。
     *
     *     Needs a verified real name (4002), acknowledgement of the notice in force (4004), a financing purpose
     *     (2009) and a term within the profile's longest (3001).
     */
    post: operations['grantLicence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/licences/{licenseId}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 撤销授权 · Revoke a licence
     * @description 立即生效。他人的与不存在的授权书同以 3005 拒绝；已失效的以 4001 拒绝。
     *
     *     Takes effect at once. Somebody else's licence and an unknown one are refused alike with 3005; one that
     *     has ended, with 4001.
     */
    post: operations['revokeLicence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 导出本企业信息 · Export own data
     * @description 平台所存本企业的全部信息，完整且免费。
     *
     *     Everything the platform holds about the enterprise, complete and free of charge.
     */
    get: operations['exportOwnData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/access-history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 被查询记录 · Get the access history
     * @description 何机构于何时、为何目的、凭何授权书访问过本企业的信息，含被拒绝的访问。
     *
     *     Which institution asked for what, when, why, and under which licence; refused requests included.
     */
    get: operations['getAccessHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 健康检查 · Get health
     * @description 平台名称、版本、所循 profile 与平台时钟。
     *
     *     Name, version, profile and the platform's clock.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/node/audit-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 导出审计日志 · Export the audit log
     * @description 完整记录数据访问与操作，由节点的客户端以 SM2 签名请求，无需令牌。from、to 所列的一秒均含在内。
     *
     *     Every access and operation. Asked for by the node's client, signed with SM2, without token. Both named
     *     seconds are inside.
     */
    get: operations['exportAuditLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/admin/institutions/{clientId}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * 设定接入机构状态 · Set an institution's status
     * @description 记录安全评估结果、暂停或恢复接入，立即生效；由运营方的客户端签名请求，无需令牌。
     *
     *     Records the assessment, suspends or reconnects, at once. Signed by the operator's client, without token.
     */
    put: operations['setInstitutionStatus'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/testing/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 拨动时钟 · Move the clock
     * @description 将平台时钟拨到所给时刻并停住；届时应执行的任务全部完成后才应答。未配置测试令牌时本操作不存在。
     *
     *     Moves the platform's clock, where it then stands still. The answer comes after every job due by then
     *     has run. Without a configured testing token the operation does not exist.
     */
    post: operations['moveClock'];
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
     * 令牌请求
     * @description clientId 须与 X-Client-Id 相同。 `clientId` has to equal `X-Client-Id`.
     */
    TokenRequest: {
      clientId: components['schemas']['ClientId'];
      clientSecret: components['schemas']['Secret'];
    };
    /**
     * 密钥
     * @description 可打印 ASCII 字符。 Printable ASCII.
     */
    Secret: string;
    /**
     * 令牌
     * @description 有效至 expiresAt。 Valid until `expiresAt`.
     */
    TokenAnswer: {
      token: components['schemas']['Token'];
      tokenType: components['schemas']['TokenType'];
      expiresIn: components['schemas']['ExpiresIn'];
      expiresAt: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 令牌类型
     * @description 固定为 Bearer。 Always Bearer.
     * @constant
     */
    TokenType: 'Bearer';
    /**
     * 有效秒数
     * @description 自签发起的秒数。 Seconds from issue.
     */
    ExpiresIn: number;
    /**
     * 信息项目录
     * @description 所提供的信息项。 The items offered.
     */
    ItemCatalogue: {
      /**
       * 信息项
       * @description 每项一行。 One entry each.
       */
      items: components['schemas']['CatalogueEntry'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 目录行
     * @description 一个信息项。 One item.
     */
    CatalogueEntry: {
      item: components['schemas']['ItemId'];
      /**
       * 名称
       * @description 清单所列的名称。 The list's own name.
       */
      name: string;
      method: components['schemas']['SharingMethod'];
      licence: components['schemas']['LicenceRule'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 查询请求
     * @description 须授权的信息项须带 licenseId。 A licensed item needs `licenseId`.
     */
    ItemQuery: {
      uscc: components['schemas']['Uscc'];
      licenseId?: components['schemas']['LicenseId'];
      purpose: components['schemas']['Purpose'];
    };
    /**
     * 查询结果
     * @description 信息项的一页记录。 A page of the item's records.
     */
    ItemPage: ({
      uscc: components['schemas']['Uscc'];
      asOf: components['schemas']['AsOf'];
      total: components['schemas']['Total'];
      pageIndex: components['schemas']['PageIndexEcho'];
      pageSize: components['schemas']['PageSizeEcho'];
    } & {
      [key: string]: unknown;
    }) &
      components['schemas']['ItemRecords'];
    /**
     * 数据时间
     * @description 数据所反映的时间：接口调用为调用之时，归集为入库之时。 When the data held good.
     */
    AsOf: components['schemas']['LocalTime'];
    /**
     * 总条数
     * @description 各页合计。 Over all pages.
     */
    Total: number;
    /**
     * 页码
     * @description 本页页码。 Number of this page.
     */
    PageIndexEcho: number;
    /**
     * 每页条数
     * @description 所请求的每页条数。 As asked for.
     */
    PageSizeEcho: number;
    /**
     * 核验请求
     * @description 待核验的企业与值。 Whom and what to verify.
     */
    ItemVerification: {
      uscc: components['schemas']['Uscc'];
      licenseId: components['schemas']['LicenseId'];
      purpose: components['schemas']['Purpose'];
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
      asOf: components['schemas']['AsOf'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 企业检索结果
     * @description 一页企业。 A page of enterprises.
     */
    EnterprisePage: {
      total: components['schemas']['Total'];
      pageIndex: components['schemas']['PageIndexEcho'];
      pageSize: components['schemas']['PageSizeEcho'];
      /**
       * 企业
       * @description 本页企业。 The enterprises of this page.
       */
      enterprises: components['schemas']['EnterpriseEntry'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 企业
     * @description 公开的登记信息。 Public registration data.
     */
    EnterpriseEntry: {
      uscc: components['schemas']['Uscc'];
      enterpriseName: components['schemas']['EnterpriseName'];
      division: components['schemas']['Division'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 信用报告请求
     * @description deep 须带 licenseId，否则 3004。 `deep` without `licenseId` is refused with 3004.
     */
    CreditReportRequest: {
      uscc: components['schemas']['Uscc'];
      kind: components['schemas']['CreditReportKind'];
      licenseId?: components['schemas']['LicenseId'];
      purpose: components['schemas']['Purpose'];
    };
    /**
     * 报告种类
     * @description public 公开版，deep 深度版。 Public data only, or with licensed items.
     * @enum {string}
     */
    CreditReportKind: 'public' | 'deep';
    /**
     * 信用报告
     * @description 每个信息项一节。 One section an item.
     */
    CreditReport: {
      uscc: components['schemas']['Uscc'];
      kind: components['schemas']['CreditReportKind'];
      generatedAt: components['schemas']['LocalTime'];
      /**
       * 各节
       * @description 每个信息项一节。 One section an item.
       */
      sections: components['schemas']['ItemSection'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 一个信息项的全部记录
     * @description 信息项、数据时间与记录。 The item, when it held good, and its records.
     */
    ItemSection: ({
      asOf: components['schemas']['AsOf'];
    } & {
      [key: string]: unknown;
    }) &
      components['schemas']['ItemRecords'];
    /**
     * 批量查询请求
     * @description 1 至 100 行。 1 to 100 rows.
     */
    BatchRequest: {
      item: components['schemas']['ItemId'];
      purpose: components['schemas']['Purpose'];
      /**
       * 各行
       * @description 每户企业一行。 One row an enterprise.
       */
      rows: components['schemas']['BatchRequestRow'][];
    };
    /**
     * 批量查询的一行
     * @description 须授权的信息项须带 licenseId。 A licensed item needs `licenseId`.
     */
    BatchRequestRow: {
      uscc: components['schemas']['Uscc'];
      licenseId?: components['schemas']['LicenseId'];
    };
    /**
     * 批次标识
     * @description 受理时分配。 Assigned on receipt.
     */
    BatchId: string;
    /**
     * 批次状态
     * @description queued 待处理，done 已完成。 Waiting, or done.
     * @enum {string}
     */
    BatchStatus: 'queued' | 'done';
    /**
     * 批次回执
     * @description 已受理的批次。 The batch as accepted.
     */
    BatchReceipt: {
      batchId: components['schemas']['BatchId'];
      status: components['schemas']['BatchStatus'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 批次
     * @description 完成前 rows 为空。 `rows` is empty until the batch is done.
     */
    Batch: {
      batchId: components['schemas']['BatchId'];
      item: components['schemas']['ItemId'];
      status: components['schemas']['BatchStatus'];
      /**
       * 各行结果
       * @description 次序与请求相同。 In the order of the request.
       */
      rows: components['schemas']['BatchRow'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 一行的结果
     * @description code 为 0000 时有 records，否则没有。 `records` only with code 0000.
     */
    BatchRow: {
      uscc: components['schemas']['Uscc'];
      code: components['schemas']['ResultCode'];
      /**
       * 记录
       * @description 该批次信息项的记录。 Records of the batch's item.
       */
      records?: components['schemas']['ProvidedRecord'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 注册请求
     * @description 企业与其自设的密钥。 The enterprise and a secret of its choosing.
     */
    RegistrationRequest: {
      uscc: components['schemas']['Uscc'];
      enterpriseName: components['schemas']['EnterpriseName'];
      secret: components['schemas']['Secret'];
    };
    /**
     * 注册标识
     * @description 难以猜测。 Not to be guessed.
     */
    RegistrationId: string;
    /**
     * 注册回执
     * @description 尚未实名认证。 Not yet verified.
     */
    RegistrationReceipt: {
      registrationId: components['schemas']['RegistrationId'];
      /**
       * 状态
       * @description 已注册。 Registered.
       * @constant
       */
      status: 'registered';
    } & {
      [key: string]: unknown;
    };
    /**
     * 实名认证请求
     * @description 法定代表人的姓名与证件号码。 The legal representative's name and id number.
     */
    RegistrationVerification: {
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
     * 认证结果
     * @description verified 通过，rejected 不通过。 Verified or rejected.
     */
    RegistrationOutcome: {
      registrationId: components['schemas']['RegistrationId'];
      /**
       * 状态
       * @description 认证结果。 The outcome.
       * @enum {string}
       */
      status: 'verified' | 'rejected';
    } & {
      [key: string]: unknown;
    };
    /**
     * 登录请求
     * @description 统一社会信用代码与密钥。 Code and secret.
     */
    SessionRequest: {
      uscc: components['schemas']['Uscc'];
      secret: components['schemas']['Secret'];
    };
    /**
     * 企业会话
     * @description 会话令牌与实名状态。 The token, and whether the real name is verified.
     */
    SessionAnswer: {
      token: components['schemas']['Token'];
      tokenType: components['schemas']['TokenType'];
      expiresIn: components['schemas']['ExpiresIn'];
      expiresAt: components['schemas']['LocalTime'];
      /**
       * 是否已实名认证
       * @description 未认证者不能授权。 Without it no licence can be granted.
       */
      realNameVerified: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * 风险告知书
     * @description digest 为 text 的 UTF-8 字节的 SM3。 `digest` is SM3 over the UTF-8 bytes of `text`.
     */
    RiskNotice: {
      version: components['schemas']['NoticeVersion'];
      /**
       * 正文
       * @description 向企业出示的文本。 What the enterprise is shown.
       */
      text: string;
      digest: components['schemas']['Sm3Digest'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 授权请求
     * @description 授权给谁、哪些信息项、何目的、多久。 To whom, which items, why and how long.
     */
    LicenceGrant: {
      institutionId: components['schemas']['InstitutionId'];
      items: components['schemas']['LicensedItems'];
      purpose: components['schemas']['Purpose'];
      validFrom: components['schemas']['LocalTime'];
      validUntil: components['schemas']['LocalTime'];
      maxUses?: components['schemas']['MaxUses'];
      form: components['schemas']['LicenceForm'];
      riskNotice: components['schemas']['RiskNoticeAcknowledgement'];
    };
    /**
     * 授权书列表
     * @description 新者在前。 Newest first.
     */
    LicenceList: {
      /**
       * 授权书
       * @description 本企业的授权书。 The enterprise's licences.
       */
      licences: components['schemas']['Licence'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 本企业信息
     * @description 每个信息项一节，完整不遮盖。 One section an item, complete and unmasked.
     */
    OwnDataExport: {
      uscc: components['schemas']['Uscc'];
      /**
       * 价格
       * @description 免费。 Free of charge.
       * @constant
       */
      price: 0;
      generatedAt: components['schemas']['LocalTime'];
      /**
       * 各信息项
       * @description 平台所存的各信息项。 Every item the platform holds.
       */
      items: components['schemas']['ItemSection'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 被查询记录
     * @description 新者在前。 Newest first.
     */
    AccessHistory: {
      /**
       * 记录
       * @description 每次访问一行。 One entry an access.
       */
      entries: components['schemas']['AccessEntry'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 一次访问
     * @description 何时、何机构、何信息项、何目的、结果如何。 When, who, what, why, and with what result.
     */
    AccessEntry: {
      at: components['schemas']['LocalTime'];
      institutionId: components['schemas']['InstitutionId'];
      item: components['schemas']['ItemId'];
      purpose: components['schemas']['Purpose'];
      licenseId?: components['schemas']['LicenseId'];
      result: components['schemas']['ResultCode'];
      traceId: components['schemas']['TraceId'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 健康状况
     * @description 平台的身份与时钟。 Who the platform is, and its clock.
     */
    Health: {
      /**
       * 状态
       * @description 正常。 Well.
       * @constant
       */
      status: 'ok';
      /**
       * 名称
       * @description 平台名称。 The platform's name.
       */
      name: string;
      /**
       * 版本
       * @description 平台版本。 The platform's version.
       */
      version: string;
      /**
       * 配置
       * @description 所循 profile 的标识。 Id of the profile it follows.
       */
      profile: string;
      time: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 审计日志
     * @description 旧者在前。 Oldest first.
     */
    AuditLogPage: {
      total: components['schemas']['Total'];
      pageIndex: components['schemas']['PageIndexEcho'];
      pageSize: components['schemas']['PageSizeEcho'];
      /**
       * 日志
       * @description 本页日志。 The entries of this page.
       */
      entries: components['schemas']['AuditEntry'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 一条日志
     * @description 一次访问或操作；clientId 为请求所称的客户端（企业为其统一社会信用代码），未称者为空串。
     *
     *     One access or operation. `clientId` is the client that the request named, for enterprises their code,
     *     and empty where none was named.
     */
    AuditEntry: {
      at: components['schemas']['LocalTime'];
      /**
       * 角色
       * @description 谁的请求；platform 为平台自身的任务。 Whose request; `platform` for its own jobs.
       * @enum {string}
       */
      role: 'institution' | 'enterprise' | 'node' | 'operator' | 'platform';
      /**
       * 客户端
       * @description 请求所称的客户端。 The client that the request named.
       */
      clientId: string;
      /**
       * 操作
       * @description 操作标识（operationId）或平台任务名。 The operationId, or the name of a job.
       */
      operation: string;
      item?: components['schemas']['ItemId'];
      uscc?: components['schemas']['Uscc'];
      licenseId?: components['schemas']['LicenseId'];
      purpose?: components['schemas']['Purpose'];
      result: components['schemas']['ResultCode'];
      traceId: components['schemas']['TraceId'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 状态设定
     * @description assessmentValidUntil 缺省为不变。 Without `assessmentValidUntil` it stays as it is.
     */
    InstitutionStatusChange: {
      status: components['schemas']['InstitutionState'];
      assessmentValidUntil?: components['schemas']['LocalTime'];
    };
    /**
     * 接入状态
     * @description connected 已接入，suspended 已暂停，unassessed 未评估。 Connected, suspended or not assessed.
     * @enum {string}
     */
    InstitutionState: 'connected' | 'suspended' | 'unassessed';
    /**
     * 接入机构状态
     * @description 从未评估时 assessmentValidUntil 为 null。 Null when there has been no assessment.
     */
    InstitutionStatus: {
      clientId: components['schemas']['ClientId'];
      status: components['schemas']['InstitutionState'];
      /**
       * 评估有效期至
       * @description 所列的一秒仍有效。 The named second is inside.
       */
      assessmentValidUntil: components['schemas']['LocalTime'] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * 拨动时钟
     * @description 带时区偏移的 ISO 8601 时刻。 ISO 8601 with an offset.
     */
    ClockMove: {
      /**
       * 时刻
       * Format: date-time
       * @description 如 2026-01-12T09:00:00+08:00。 An instant.
       */
      now: string;
    };
    /**
     * 客户端标识
     * @description 由平台分配。 Assigned by the platform that is called.
     * @example bank-001
     */
    ClientId: string;
    /**
     * 令牌
     * @description 不透明字符串。 Opaque to the caller.
     * @example h3Vd0rXw8pQe2LkT5mZb
     */
    Token: string;
    /**
     * 时间
     * @description YYYY-MM-DD HH:mm:ss，Asia/Shanghai。 Local time of Asia/Shanghai.
     * @example 2026-01-12 09:00:00
     */
    LocalTime: string;
    /**
     * 追踪标识
     * @description 贯穿一次调用的各段。 The same along all legs of one call.
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    TraceId: string;
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
     * 机构无权调用或未通过评估
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    InstitutionRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001' | '2008';
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
     * 共享方式
     * @description aggregation 物理归集，interface 接口调用，verification 数据核验。
     *
     *     How the item is shared: stored by the platform, called live, or only verified.
     * @enum {string}
     */
    SharingMethod: 'aggregation' | 'interface' | 'verification';
    /**
     * 授权要求
     * @description open 无需授权，required 须经企业授权，gated-fields 仅个别字段对外提供时须经企业授权。
     *
     *     Whether the enterprise's licence is needed: never, always, or for the gated fields only.
     * @enum {string}
     */
    LicenceRule: 'open' | 'required' | 'gated-fields';
    /**
     * 签名或令牌不被接受
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    AuthenticationRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2002' | '2003' | '2004' | '2005' | '2006' | '2007';
    };
    /**
     * 统一社会信用代码
     * @description GB 32100-2015，18 位；格式相符而校验码不符时由业务规则处理。
     *
     *     Unified social credit code. The pattern covers the alphabet; the check digit is a rule, not a format.
     * @example 91990101MA0000015C
     */
    Uscc: string;
    /**
     * 授权书标识
     * @description 平台或节点签发的授权书编号。 Issued when the licence is granted or uploaded.
     * @example LIC-2026-00000001
     */
    LicenseId: string;
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
     * 营业执照信息(基础)记录
     * @description 该信息项的各行。 The rows of the item.
     */
    RegistrationBasicRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'registration.basic';
      /**
       * 记录
       * @description 各行记录。 The rows.
       */
      records: components['schemas']['RegistrationBasicRecord'][];
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
     * 行政处罚信息（未经授权时对外提供）
     * @description 无授权书时对外提供的记录：法定代表人证件类型与证件号码或缺省，或为含 * 的掩码；其余 19 个字段不变。
     *
     *     The record as provided without licence: the gated pair is absent or masked with asterisks, and nothing
     *     else differs.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "counterpartyType": "法人及非法人组织",
     *       "legalRepresentativeName": "示例甲",
     *       "legalRepresentativeIdNumber": "9****************4",
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
    AdministrativePenaltyRecordWithheld: {
      /**
       * 法定代表人证件类型
       * @description 全部遮盖，或缺省。 Masked altogether, or absent.
       */
      legalRepresentativeIdType?: string;
      /**
       * 法定代表人证件号码
       * @description 部分遮盖，或缺省；所露不超过 profile 的上限。 Masked within the profile's bounds, or absent.
       */
      legalRepresentativeIdNumber?: string;
    } & components['schemas']['AdministrativePenaltyOpenFields'];
    /**
     * 行政处罚信息记录
     * @description 各行或完整，或未经授权而遮盖。 Rows in full, or withheld where no licence covers them.
     */
    AdministrativePenaltyRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'administrative.penalty';
      /**
       * 记录
       * @description 一项决定一行。 One row for each decision.
       */
      records: (
        | components['schemas']['AdministrativePenaltyRecord']
        | components['schemas']['AdministrativePenaltyRecordWithheld']
      )[];
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
     * 环保信用评价情况记录
     * @description 该信息项的各行。 The rows of the item.
     */
    EnvironmentRatingRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'environment.rating';
      /**
       * 记录
       * @description 一次评价一行。 One row for each rating.
       */
      records: components['schemas']['EnvironmentRatingRecord'][];
    };
    /**
     * 信息项记录
     * @description 以查询方式提供的信息项及其记录，由 item 区分。核验类信息项不在其中。
     *
     *     The items whose rows are given out, told apart by `item`. Verified items are not among them.
     */
    ItemRecords:
      | components['schemas']['RegistrationBasicRecords']
      | components['schemas']['TaxArrearsRecords']
      | components['schemas']['AdministrativePenaltyRecords']
      | components['schemas']['UtilityWaterRecords']
      | components['schemas']['EnvironmentRatingRecords'];
    /**
     * 不予提供
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    ProvisionRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001' | '2008' | '2009' | '3004';
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
     * 节点返回错误
     * @description HTTP 502 的错误。 The error of HTTP 502.
     */
    NodeErrorError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '5001';
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
     * 节点响应超时
     * @description HTTP 504 的错误。 The error of HTTP 504.
     */
    NodeTimeoutError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '5002';
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
     * 行政区划代码
     * @description GB/T 2260 六位代码。 Six-digit division code.
     * @example 990101
     */
    Division: string;
    /**
     * 企业名称
     * @description 市场主体登记的名称。 The registered name.
     * @example 信衡示例一号有限公司
     */
    EnterpriseName: string;
    /**
     * 结果代码
     * @description 0000 为成功。 0000 is success; every other code is that of an error.
     * @enum {string}
     */
    ResultCode:
      | '0000'
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
     * 对外提供的一行
     * @description 任一可查询信息项的一行；属于哪个信息项由上文决定。
     *
     *     A row of any queryable item. The context says which.
     */
    ProvidedRecord:
      | components['schemas']['RegistrationBasicRecord']
      | components['schemas']['TaxArrearsRecord']
      | components['schemas']['AdministrativePenaltyRecord']
      | components['schemas']['AdministrativePenaltyRecordWithheld']
      | components['schemas']['UtilityWaterRecord']
      | components['schemas']['EnvironmentRatingRecord'];
    /**
     * 与当前状态冲突
     * @description HTTP 409 的错误。 The error of HTTP 409.
     */
    StateConflictError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '4001';
    };
    /**
     * 凭据错误
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    CredentialsRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2004';
    };
    /**
     * 告知书版本
     * @description 文本变动时改变。 Changes with the text.
     * @example 2026-1
     */
    NoticeVersion: string;
    /**
     * SM3 摘要
     * @description 小写十六进制。 Lower-case hex SM3.
     * @example 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
     */
    Sm3Digest: string;
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
     * 可用次数
     * @description 缺省为不限次数。 No limit when absent.
     */
    MaxUses: number;
    /**
     * 授权方式
     * @description 实名注册后线上授权。 Granted online after real-name registration.
     * @enum {string}
     */
    LicenceForm: 'online';
    /**
     * 风险告知确认
     * @description 所示风险告知书的版本、文本摘要与出示时间。
     *
     *     Which text was shown, proved by its digest, and when.
     */
    RiskNoticeAcknowledgement: {
      version: components['schemas']['NoticeVersion'];
      digest: components['schemas']['Sm3Digest'];
      shownAt: components['schemas']['LocalTime'];
    };
    /**
     * 授权书
     * @description 生效时刻 t 满足 validFrom ≤ t < validUntil + 1 秒（两端所列的一秒都有效），Asia/Shanghai。
     *
     *     A licence is live at t when validFrom <= t < validUntil + 1 s: both named seconds are inside.
     */
    Licence: {
      licenseId: components['schemas']['LicenseId'];
      uscc: components['schemas']['Uscc'];
      institutionId: components['schemas']['InstitutionId'];
      items: components['schemas']['LicensedItems'];
      purpose: components['schemas']['Purpose'];
      validFrom: components['schemas']['LocalTime'];
      validUntil: components['schemas']['LocalTime'];
      maxUses?: components['schemas']['MaxUses'];
      /**
       * 已使用次数
       * @description 已据此提供信息的次数。 How often it has been used.
       */
      used: number;
      form: components['schemas']['LicenceForm'];
      /**
       * 状态
       * @description active 有效（含尚未开始），revoked 已撤销，expired 已过期，used-up 次数用尽。
       *
       *     `active` includes a licence whose first second has not come yet.
       * @enum {string}
       */
      status: 'active' | 'revoked' | 'expired' | 'used-up';
      grantedAt: components['schemas']['LocalTime'];
      revokedAt?: components['schemas']['LocalTime'];
      riskNotice: components['schemas']['RiskNoticeAcknowledgement'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 会话缺失、无效或过期
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    SessionRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2002' | '2003';
    };
    /**
     * 无权调用
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    CallerRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001';
    };
    /**
     * 不能授权
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    GrantRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001' | '2009' | '4002' | '4004';
    };
    /**
     * 测试令牌不被接受
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    TestingRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2002';
    };
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
    /** @description 机构无权调用或未通过评估。 The institution may not do this, or is not assessed. */
    InstitutionRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InstitutionRefusedError'];
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
    /** @description 签名或令牌不被接受。 Signature or token is not accepted. */
    AuthenticationRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['AuthenticationRefusedError'];
      };
    };
    /** @description 不予提供。 Nothing is provided for want of role, assessment, purpose or licence. */
    ProvisionRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ProvisionRefusedError'];
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
    /** @description 节点返回错误。 The node answered with an error. */
    NodeError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['NodeErrorError'];
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
    /** @description 节点响应超时。 The node did not answer in time. */
    NodeTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['NodeTimeoutError'];
      };
    };
    /** @description 与当前状态冲突。 Conflict with the present state. */
    StateConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['StateConflictError'];
      };
    };
    /** @description 凭据错误。 Unknown client or wrong secret. */
    CredentialsRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['CredentialsRefusedError'];
      };
    };
    /** @description 会话缺失、无效或过期。 The session is missing, invalid or over. */
    SessionRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SessionRefusedError'];
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
    /** @description 不能授权。 No licence can be granted. */
    GrantRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['GrantRefusedError'];
      };
    };
    /** @description 测试令牌不被接受。 The testing token is not accepted. */
    TestingRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['TestingRefusedError'];
      };
    };
  };
  parameters: {
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
    /**
     * @description 信息项标识；不在本清单内的以 404/3005 拒绝，不以本方式提供的以 405/3006 拒绝。
     *
     *     The item. One outside the profile's list is answered 404 with 3005, one that is not offered by this
     *     method 405 with 3006.
     * @example tax.arrears
     */
    Item: components['schemas']['ItemId'];
    /** @description 页码，自 1 起。 Page number, from 1. */
    PageIndex: number;
    /** @description 每页条数。 Entries on a page. */
    PageSize: number;
  };
  requestBodies: never;
  headers: {
    /** @description 多少秒后可重试。 Seconds to wait. */
    RetryAfter: number;
    /** @description 该路径所允许的方法。 The methods this path allows. */
    Allow: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  issueToken: {
    parameters: {
      query?: never;
      header: {
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
         *       "clientId": "bank-001",
         *       "clientSecret": "example-secret-0001"
         *     }
         */
        'application/json': components['schemas']['TokenRequest'];
      };
    };
    responses: {
      /** @description 令牌。 The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "token": "h3Vd0rXw8pQe2LkT5mZb",
           *       "tokenType": "Bearer",
           *       "expiresIn": 7200,
           *       "expiresAt": "2026-01-12 11:00:00"
           *     }
           */
          'application/json': components['schemas']['TokenAnswer'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['InstitutionRefused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listItems: {
    parameters: {
      query?: never;
      header: {
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
    requestBody?: never;
    responses: {
      /** @description 信息项目录。 The catalogue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "item": "tax.arrears",
           *           "name": "欠税信息",
           *           "method": "interface",
           *           "licence": "required"
           *         },
           *         {
           *           "item": "administrative.penalty",
           *           "name": "行政处罚信息",
           *           "method": "aggregation",
           *           "licence": "gated-fields"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ItemCatalogue'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['InstitutionRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  queryItem: {
    parameters: {
      query?: {
        /** @description 页码，自 1 起。 Page number, from 1. */
        pageIndex?: components['parameters']['PageIndex'];
        /** @description 每页条数。 Entries on a page. */
        pageSize?: components['parameters']['PageSize'];
      };
      header: {
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
        'application/json': components['schemas']['ItemQuery'];
      };
    };
    responses: {
      /** @description 一页记录。 A page of records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemPage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['ProvisionRefused'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotOffered'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      502: components['responses']['NodeError'];
      503: components['responses']['SourceUnavailable'];
      504: components['responses']['NodeTimeout'];
    };
  };
  verifyItem: {
    parameters: {
      query?: never;
      header: {
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
         *       "licenseId": "LIC-2026-00000001",
         *       "purpose": "loan-approval",
         *       "claims": {
         *         "pensionInsuredBand": "B3",
         *         "pensionLastPaidMonth": "2025-12"
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
           *       "result": "consistent",
           *       "asOf": "2026-01-12 09:00:00"
           *     }
           */
          'application/json': components['schemas']['VerificationAnswer'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['ProvisionRefused'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotOffered'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      502: components['responses']['NodeError'];
      503: components['responses']['SourceUnavailable'];
      504: components['responses']['NodeTimeout'];
    };
  };
  searchEnterprises: {
    parameters: {
      query?: {
        /** @description 行政区划代码。 Division code. */
        division?: components['schemas']['Division'];
        /** @description 名称中的文字。 Text within the name. */
        keyword?: string;
        /** @description 页码，自 1 起。 Page number, from 1. */
        pageIndex?: components['parameters']['PageIndex'];
        /** @description 每页条数。 Entries on a page. */
        pageSize?: components['parameters']['PageSize'];
      };
      header: {
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
    requestBody?: never;
    responses: {
      /** @description 一页企业。 A page of enterprises. */
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
           *       "enterprises": [
           *         {
           *           "uscc": "91990101MA0000015C",
           *           "enterpriseName": "信衡示例一号有限公司",
           *           "division": "990101"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['EnterprisePage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['InstitutionRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  createCreditReport: {
    parameters: {
      query?: never;
      header: {
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
        'application/json': components['schemas']['CreditReportRequest'];
      };
    };
    responses: {
      /** @description 信用报告。 The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uscc": "91990101MA0000015C",
           *       "kind": "public",
           *       "generatedAt": "2026-01-12 09:00:00",
           *       "sections": [
           *         {
           *           "item": "environment.rating",
           *           "asOf": "2026-01-12 09:00:00",
           *           "records": [
           *             {
           *               "enterpriseName": "信衡示例一号有限公司",
           *               "uscc": "91990101MA0000015C",
           *               "ratingScore": 86,
           *               "ratingGrade": "环保良好企业",
           *               "ratedOn": "2025-12-31"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CreditReport'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['ProvisionRefused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      502: components['responses']['NodeError'];
      503: components['responses']['SourceUnavailable'];
      504: components['responses']['NodeTimeout'];
    };
  };
  createBatch: {
    parameters: {
      query?: never;
      header: {
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
         *       "item": "tax.arrears",
         *       "purpose": "post-loan-management",
         *       "rows": [
         *         {
         *           "uscc": "91990101MA0000015C",
         *           "licenseId": "LIC-2026-00000001"
         *         },
         *         {
         *           "uscc": "91990101MA00000237"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['BatchRequest'];
      };
    };
    responses: {
      /** @description 已受理。 Accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "batchId": "BATCH-00000001",
           *       "status": "queued"
           *     }
           */
          'application/json': components['schemas']['BatchReceipt'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['ProvisionRefused'];
      405: components['responses']['MethodNotOffered'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getBatch: {
    parameters: {
      query?: never;
      header: {
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
        /** @description 批次标识。 The batch. */
        batchId: components['schemas']['BatchId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 批次及逐行结果。 The batch and the result of each row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "batchId": "BATCH-00000001",
           *       "item": "tax.arrears",
           *       "status": "done",
           *       "rows": [
           *         {
           *           "uscc": "91990101MA0000015C",
           *           "code": "0000",
           *           "records": [
           *             {
           *               "enterpriseName": "信衡示例一号有限公司",
           *               "uscc": "91990101MA0000015C",
           *               "inArrears": true,
           *               "arrearsAmount": 12800.5,
           *               "taxType": "增值税"
           *             }
           *           ]
           *         },
           *         {
           *           "uscc": "91990101MA00000237",
           *           "code": "3004"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Batch'];
          /**
           * @example uscc,code,enterpriseName,inArrears,arrearsAmount,taxType
           *     91990101MA0000015C,0000,信衡示例一号有限公司,true,12800.5,增值税
           *     91990101MA00000237,3004,,,,
           */
          'text/csv': string;
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['InstitutionRefused'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  registerEnterprise: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uscc": "91990101MA0000015C",
         *       "enterpriseName": "信衡示例一号有限公司",
         *       "secret": "example-secret-0002"
         *     }
         */
        'application/json': components['schemas']['RegistrationRequest'];
      };
    };
    responses: {
      /** @description 已注册。 Registered. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "registrationId": "REG-00000001",
           *       "status": "registered"
           *     }
           */
          'application/json': components['schemas']['RegistrationReceipt'];
        };
      };
      400: components['responses']['InvalidRequest'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  verifyRegistration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 注册标识。 The registration. */
        registrationId: components['schemas']['RegistrationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "legalRepresentativeName": "示例甲",
         *       "legalRepresentativeIdNumber": "990101198001010014"
         *     }
         */
        'application/json': components['schemas']['RegistrationVerification'];
      };
    };
    responses: {
      /** @description 认证结果。 The outcome. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "registrationId": "REG-00000001",
           *       "status": "verified"
           *     }
           */
          'application/json': components['schemas']['RegistrationOutcome'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      502: components['responses']['NodeError'];
      503: components['responses']['SourceUnavailable'];
      504: components['responses']['NodeTimeout'];
    };
  };
  createEnterpriseSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uscc": "91990101MA0000015C",
         *       "secret": "example-secret-0002"
         *     }
         */
        'application/json': components['schemas']['SessionRequest'];
      };
    };
    responses: {
      /** @description 会话。 The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "token": "Wq8ZtB4nVx1KdR6mYp3s",
           *       "tokenType": "Bearer",
           *       "expiresIn": 7200,
           *       "expiresAt": "2026-01-12 11:00:00",
           *       "realNameVerified": true
           *     }
           */
          'application/json': components['schemas']['SessionAnswer'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['CredentialsRefused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getRiskNotice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 现行告知书。 The notice in force. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": "2026-1",
           *       "text": "abc",
           *       "digest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
           *     }
           */
          'application/json': components['schemas']['RiskNotice'];
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listLicences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 授权书列表。 The licences. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "licences": []
           *     }
           */
          'application/json': components['schemas']['LicenceList'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['CallerRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  grantLicence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "institutionId": "bank-001",
         *       "items": [
         *         "tax.arrears",
         *         "administrative.penalty"
         *       ],
         *       "purpose": "loan-approval",
         *       "validFrom": "2026-01-12 00:00:00",
         *       "validUntil": "2026-04-11 23:59:59",
         *       "maxUses": 20,
         *       "form": "online",
         *       "riskNotice": {
         *         "version": "2026-1",
         *         "digest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
         *         "shownAt": "2026-01-12 08:58:00"
         *       }
         *     }
         */
        'application/json': components['schemas']['LicenceGrant'];
      };
    };
    responses: {
      /** @description 授权书。 The licence. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "licenseId": "LIC-2026-00000001",
           *       "uscc": "91990101MA0000015C",
           *       "institutionId": "bank-001",
           *       "items": [
           *         "tax.arrears",
           *         "administrative.penalty"
           *       ],
           *       "purpose": "loan-approval",
           *       "validFrom": "2026-01-12 00:00:00",
           *       "validUntil": "2026-04-11 23:59:59",
           *       "maxUses": 20,
           *       "used": 0,
           *       "form": "online",
           *       "status": "active",
           *       "grantedAt": "2026-01-12 09:00:00",
           *       "riskNotice": {
           *         "version": "2026-1",
           *         "digest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
           *         "shownAt": "2026-01-12 08:58:00"
           *       }
           *     }
           */
          'application/json': components['schemas']['Licence'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['GrantRefused'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  revokeLicence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 授权书标识。 The licence. */
        licenseId: components['schemas']['LicenseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已撤销的授权书。 The revoked licence. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "licenseId": "LIC-2026-00000001",
           *       "uscc": "91990101MA0000015C",
           *       "institutionId": "bank-001",
           *       "items": [
           *         "tax.arrears",
           *         "administrative.penalty"
           *       ],
           *       "purpose": "loan-approval",
           *       "validFrom": "2026-01-12 00:00:00",
           *       "validUntil": "2026-04-11 23:59:59",
           *       "used": 3,
           *       "form": "online",
           *       "status": "revoked",
           *       "grantedAt": "2026-01-12 09:00:00",
           *       "revokedAt": "2026-01-13 10:30:00",
           *       "riskNotice": {
           *         "version": "2026-1",
           *         "digest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
           *         "shownAt": "2026-01-12 08:58:00"
           *       }
           *     }
           */
          'application/json': components['schemas']['Licence'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['CallerRefused'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  exportOwnData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本企业的全部信息。 All that is held. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uscc": "91990101MA0000015C",
           *       "price": 0,
           *       "generatedAt": "2026-01-12 09:00:00",
           *       "items": [
           *         {
           *           "item": "environment.rating",
           *           "asOf": "2026-01-12 09:00:00",
           *           "records": []
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['OwnDataExport'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['CallerRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getAccessHistory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 访问记录，新者在前。 The entries, newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "entries": [
           *         {
           *           "at": "2026-01-12 09:05:00",
           *           "institutionId": "bank-001",
           *           "item": "tax.arrears",
           *           "purpose": "loan-approval",
           *           "licenseId": "LIC-2026-00000001",
           *           "result": "0000",
           *           "traceId": "0f8fad5b-d9cb-469f-a165-70867728950e"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AccessHistory'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['CallerRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 正常。 Well. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ok",
           *       "name": "reference-platform",
           *       "version": "0.1.0",
           *       "profile": "national-2021",
           *       "time": "2026-01-12 09:00:00"
           *     }
           */
          'application/json': components['schemas']['Health'];
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  exportAuditLog: {
    parameters: {
      query: {
        /** @description 起始时间。 From this second on. */
        from: components['schemas']['LocalTime'];
        /** @description 截止时间。 Up to this second. */
        to: components['schemas']['LocalTime'];
        /** @description 页码，自 1 起。 Page number, from 1. */
        pageIndex?: components['parameters']['PageIndex'];
        /** @description 每页条数。 Entries on a page. */
        pageSize?: components['parameters']['PageSize'];
      };
      header: {
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
    requestBody?: never;
    responses: {
      /** @description 一页日志，旧者在前。 A page of entries, oldest first. */
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
           *       "entries": [
           *         {
           *           "at": "2026-01-12 09:05:00",
           *           "role": "institution",
           *           "clientId": "bank-001",
           *           "operation": "queryItem",
           *           "item": "tax.arrears",
           *           "uscc": "91990101MA0000015C",
           *           "licenseId": "LIC-2026-00000001",
           *           "purpose": "loan-approval",
           *           "result": "0000",
           *           "traceId": "0f8fad5b-d9cb-469f-a165-70867728950e"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AuditLogPage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['CallerRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  setInstitutionStatus: {
    parameters: {
      query?: never;
      header: {
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
        /** @description 接入机构的客户端标识。 The institution's client id. */
        clientId: components['schemas']['ClientId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "connected",
         *       "assessmentValidUntil": "2027-01-11 23:59:59"
         *     }
         */
        'application/json': components['schemas']['InstitutionStatusChange'];
      };
    };
    responses: {
      /** @description 现状态。 The status now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clientId": "bank-001",
           *       "status": "connected",
           *       "assessmentValidUntil": "2027-01-11 23:59:59"
           *     }
           */
          'application/json': components['schemas']['InstitutionStatus'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['CallerRefused'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  moveClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "now": "2026-01-12T09:00:00+08:00"
         *     }
         */
        'application/json': components['schemas']['ClockMove'];
      };
    };
    responses: {
      /** @description 已拨动。 Moved. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['TestingRefused'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
}
