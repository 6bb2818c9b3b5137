// Generated from openapi/ by "npm run generate". Do not edit.

export interface paths {
  '/admission/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 申请准入 · Apply for admission
     * @description 登记平台与其 SM2 公钥；同一运营单位已有在办申请时以 4001 拒绝。
     *
     *     Registers the platform and its SM2 key. While an application of the same operator is pending another is
     *     refused with 4001.
     */
    post: operations['applyForAdmission'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admission/applications/{applicationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 查询准入状态 · Get the admission's status
     * @description 申请标识不可猜测，持有者即申请方。
     *
     *     The id is not to be guessed: who holds it is the applicant.
     */
    get: operations['getAdmission'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admission/applications/{applicationId}/assessment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 提交安全评估 · Submit the security assessment
     * @description 提交接入前安全评估的结论与报告摘要；不合格者一律不得接入。
     *
     *     The outcome of the assessment before access, with the report's digest. Who fails is not connected.
     */
    post: operations['submitAssessment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admission/applications/{applicationId}/credentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 领取凭据 · Collect the credentials
     * @description 仅在通过评估后；凭据以 SM4 加密，会话密钥以申请时登记的 SM2 公钥加密。未通过时以 4001 拒绝。
     *
     *     Only once the assessment is passed, 4001 before. Sealed with SM4 under the SM2 key of the application.
     */
    post: operations['collectCredentials'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/publicKey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 取节点公钥 · Get the node's public key
     * @description 请求与应答均为明文；有的站点只返回裸十六进制，调用方应两种都能接受。
     *
     *     Clear both ways. One station answers with bare hex, so callers should take either.
     */
    post: operations['getPublicKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/getToken': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 取令牌 · Get a token
     * @description 凭据密封于信封；信封不带 token。凭据不符以 2004 拒绝，签名不符以 2005 拒绝。
     *
     *     The credentials travel sealed, without a token. Wrong credentials are refused with 2004, a wrong
     *     signature with 2005.
     */
    post: operations['getToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/creditInquiry/uploadLicense': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上传授权书 · Upload a licence
     * @description 上传企业的授权书文件，换取 licenseId；应答密封。文件摘要不符、期限或信息项不当以 3004 拒绝。
     *
     *     Trades the enterprise's document for a `licenseId`; the answer is sealed. A wrong digest, term or item
     *     is refused with 3004.
     */
    post: operations['uploadLicense'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/creditInquiry/{item}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 中转查询 · Relay an inquiry
     * @description 验签、校验参数后以省级节点名义转国家节点，或转本省数据提供单位；追踪标识原样保留。国家节点出错为 5001，超时为 5002。
     *
     *     Verifies, validates, then asks the national node (or a department of the province) in the province's own
     *     name. The trace id is kept. An error above is 5001, a time-out 5002.
     */
    post: operations['inquire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/{item}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报一批 · Upload a batch
     * @description 仅限物理归集类信息项，其余以 3006 拒绝。逐行给出结果：内容相同的重复行为 duplicate，不合规的行为 rejected 并说明缘由，可更正后
     *     重报；更正沿用 externalSystemId，撤回以 withdrawn 表示。
     *
     *     Aggregated items only; others are refused with 3006. Each row has its own result: the same content again
     *     is a duplicate, an unfit row is rejected with its errors and may be sent again. A correction keeps the
     *     externalSystemId; a withdrawal says `withdrawn`.
     */
    post: operations['uploadBatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 节点状态 · Get the status
     * @description 节点是否可用及其时钟。
     *
     *     Whether the node is up, and its clock.
     */
    get: operations['getStatus'];
    put?: never;
    post?: never;
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
     * 申请标识
     * @description 受理时分配，不可猜测。 Assigned on receipt, not to be guessed.
     */
    ApplicationId: string;
    /**
     * 准入申请
     * @description 平台、运营单位、区划与公钥。 Platform, operator, division and key.
     */
    AdmissionApplication: {
      /**
       * 平台名称
       * @description 地方融资信用服务平台的名称。 Name of the platform.
       */
      platformName: string;
      operatorUscc: components['schemas']['Uscc'];
      division: components['schemas']['Division'];
      publicKey: components['schemas']['HexPublicKey'];
      /**
       * 回调地址
       * @description 平台接收通知的地址。 Where the platform takes notices.
       */
      callbackUrl?: string;
    };
    /**
     * 准入状态
     * @description applied 已申请，passed 已通过，failed 未通过，suspended 已暂停，revoked 已取消。
     *
     *     Applied, passed, failed, suspended or revoked.
     * @enum {string}
     */
    AdmissionStatus: 'applied' | 'passed' | 'failed' | 'suspended' | 'revoked';
    /**
     * 准入
     * @description 申请及其状态。 The application and its status.
     */
    Admission: {
      applicationId: components['schemas']['ApplicationId'];
      status: components['schemas']['AdmissionStatus'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 安全评估
     * @description 报告摘要、日期与结论。 Digest of the report, dates and conclusion.
     */
    Assessment: {
      reportDigest: components['schemas']['Sm3Digest'];
      assessedOn: components['schemas']['LocalDate'];
      validUntil: components['schemas']['LocalDate'];
      /**
       * 结论
       * @description pass 合格，fail 不合格。 Passed or failed.
       * @enum {string}
       */
      conclusion: 'pass' | 'fail';
    };
    /**
     * 评估后的准入
     * @description 申请及评估后的状态。 The application and its status after assessment.
     */
    AssessedAdmission: {
      applicationId: components['schemas']['ApplicationId'];
      /**
       * 状态
       * @description passed 已通过，failed 未通过。 Passed or failed.
       * @enum {string}
       */
      status: 'passed' | 'failed';
    } & {
      [key: string]: unknown;
    };
    /**
     * 密封的凭据
     * @description 明文结构为 CredentialsPlain。 The plaintext is CredentialsPlain.
     */
    SealedCredentials: {
      applicationId: components['schemas']['ApplicationId'];
      /**
       * 状态
       * @description 已通过。 Passed.
       * @constant
       */
      status: 'passed';
      key: components['schemas']['SealedKey'];
      data: components['schemas']['SealedText'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 凭据（明文）
     * @description 节点分配的标识与密钥。 What the node assigns.
     * @example {
     *       "platformId": "platform-990100",
     *       "appId": "app-990100",
     *       "appKey": "example-key-0001",
     *       "appSecret": "example-secret-0003"
     *     }
     */
    CredentialsPlain: {
      platformId: components['schemas']['PlatformId'];
      appId: components['schemas']['AppId'];
      appKey: components['schemas']['AppKey'];
      appSecret: components['schemas']['AppSecret'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 上报请求（明文）
     * @description 一批 1 至 500 行。 1 to 500 rows.
     * @example {
     *       "batchId": "UP-20260112-0001",
     *       "rows": [
     *         {
     *           "externalSystemId": "ENV-00000001",
     *           "record": {
     *             "enterpriseName": "信衡示例一号有限公司",
     *             "uscc": "91990101MA0000015C",
     *             "ratingScore": 86,
     *             "ratingGrade": "环保良好企业",
     *             "ratedOn": "2025-12-31"
     *           }
     *         },
     *         {
     *           "externalSystemId": "ENV-00000002",
     *           "withdrawn": true
     *         }
     *       ]
     *     }
     */
    UploadPlainRequest: {
      batchId: components['schemas']['UploadBatchId'];
      /**
       * 各行
       * @description 写入或撤回。 Rows written or withdrawn.
       */
      rows: components['schemas']['UploadRow'][];
    };
    /**
     * 批次标识
     * @description 由平台分配；重发同一批沿用之。 Assigned by the platform; a repeated batch keeps it.
     */
    UploadBatchId: string;
    /**
     * 上报的一行
     * @description 写入或撤回。 Written or withdrawn.
     */
    UploadRow: components['schemas']['WrittenRow'] | components['schemas']['WithdrawnRow'];
    /**
     * 写入的行
     * @description 新增或更正，给出完整记录。 New or corrected; the record is complete.
     */
    WrittenRow: {
      externalSystemId: components['schemas']['RecordId'];
      dueAt?: components['schemas']['DueAt'];
      record: components['schemas']['AggregatedRecord'];
    };
    /**
     * 撤回的行
     * @description 该行不再共享、不再使用。 The row is no longer shared or used.
     */
    WithdrawnRow: {
      externalSystemId: components['schemas']['RecordId'];
      dueAt?: components['schemas']['DueAt'];
      /**
       * 已撤回
       * @description 撤回。 Withdrawn.
       * @constant
       */
      withdrawn: true;
    };
    /**
     * 报送期限
     * @description 该行最迟的报送时刻：决定类信息为第 7 个工作日的 23:59:59，作出决定之日不计。
     *
     *     The last second by which the row had to be reported: for decisions the end of the 7th working day, the
     *     day of the decision not counted.
     */
    DueAt: components['schemas']['LocalTime'];
    /**
     * 上报应答（明文）
     * @description accepted 与 rejected 为相应状态的行数，duplicate 的行不计入两者。
     *
     *     `accepted` and `rejected` count the rows of that status; duplicates are in neither.
     * @example {
     *       "batchId": "UP-20260112-0001",
     *       "accepted": 1,
     *       "rejected": 1,
     *       "rows": [
     *         {
     *           "externalSystemId": "ENV-00000001",
     *           "status": "accepted",
     *           "errors": []
     *         },
     *         {
     *           "externalSystemId": "ENV-00000002",
     *           "status": "rejected",
     *           "errors": [
     *             {
     *               "pointer": "/ratedOn",
     *               "message": "评价时间晚于上报时间"
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    UploadPlainResponse: {
      batchId: components['schemas']['UploadBatchId'];
      accepted: components['schemas']['RowCount'];
      rejected: components['schemas']['RowCount'];
      /**
       * 各行结果
       * @description 次序与请求相同。 In the order of the request.
       */
      rows: components['schemas']['UploadRowResult'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 行数
     * @description 0 至 500。 0 to 500.
     */
    RowCount: number;
    /**
     * 一行的结果
     * @description errors 仅在 rejected 时非空。 `errors` is empty unless rejected.
     */
    UploadRowResult: {
      externalSystemId: components['schemas']['RecordId'];
      /**
       * 状态
       * @description accepted 已接受，duplicate 重复，rejected 已拒绝。 Accepted, duplicate or rejected.
       * @enum {string}
       */
      status: 'accepted' | 'duplicate' | 'rejected';
      /**
       * 错误
       * @description 每处一条。 One for each fault.
       */
      errors: components['schemas']['RowError'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 一处错误
     * @description 位置与缘由。 Where and why.
     */
    RowError: {
      /**
       * 位置
       * @description 记录内的 JSON Pointer，空串为整行。 JSON Pointer into the record, empty for the row.
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
     * 节点状态
     * @description 状态与时钟。 Status and clock.
     */
    NodeStatus: {
      /**
       * 状态
       * @description 正常。 Well.
       * @constant
       */
      status: 'ok';
      time: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 令牌请求（明文）
     * @description 三项均须相符，否则 2004。 All three have to fit, or else 2004.
     * @example {
     *       "appId": "app-990100",
     *       "appKey": "example-key-0001",
     *       "appSecret": "example-secret-0003"
     *     }
     */
    TokenPlainRequest: {
      appId: components['schemas']['AppId'];
      appKey: components['schemas']['AppKey'];
      appSecret: components['schemas']['AppSecret'];
    };
    /**
     * 令牌应答（明文）
     * @description expiresTime 为失效时刻。 `expiresTime` is the instant at which the token ends.
     * @example {
     *       "token": "h3Vd0rXw8pQe2LkT5mZb",
     *       "expiresTime": 1768186800000
     *     }
     */
    TokenPlainResponse: {
      token: components['schemas']['Token'];
      /**
       * 失效时刻
       * @description Unix 毫秒；自该时刻起令牌无效。 Epoch milliseconds; from then on the token is invalid.
       */
      expiresTime: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * 授权书上传应答（明文）
     * @description 此后每次须授权的查询都带此标识。 Every licensed inquiry carries it from then on.
     * @example {
     *       "licenseId": "LIC-2026-00000001"
     *     }
     */
    LicencePlainResponse: {
      licenseId: components['schemas']['LicenseId'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 查询请求（明文）
     * @description 须授权的信息项须带 licenseId；核验类信息项须带 claims，其余不得带。
     *
     *     A licensed item needs `licenseId`. Verified items need `claims`, others take none.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uniscId": "91990101MA0000015C",
     *       "licenseId": "LIC-2026-00000001",
     *       "claims": {
     *         "pensionInsuredBand": "B3"
     *       }
     *     }
     */
    InquiryPlainRequest: {
      enterpriseName: components['schemas']['EnterpriseName'];
      uniscId: components['schemas']['Uscc'];
      licenseId?: components['schemas']['LicenseId'];
      claims?: components['schemas']['Claims'];
    };
    /**
     * 查询应答（明文）
     * @description 核验类信息项只有 result，其余为记录。
     *
     *     Verified items have a result only, the others records.
     */
    InquiryPlainResponse: components['schemas']['InquiryRecords'] | components['schemas']['InquiryResult'];
    /**
     * 统一社会信用代码
     * @description GB 32100-2015，18 位；格式相符而校验码不符时由业务规则处理。
     *
     *     Unified social credit code. The pattern covers the alphabet; the check digit is a rule, not a format.
     * @example 91990101MA0000015C
     */
    Uscc: string;
    /**
     * 行政区划代码
     * @description GB/T 2260 六位代码。 Six-digit division code.
     * @example 990101
     */
    Division: string;
    /**
     * SM2 公钥
     * @description 大写十六进制 04‖X‖Y。 Upper-case hex of the uncompressed point.
     */
    HexPublicKey: string;
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
     * 与当前状态冲突
     * @description HTTP 409 的错误。 The error of HTTP 409.
     */
    StateConflictError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '4001';
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
     * 资源不存在或不属于调用方
     * @description HTTP 404 的错误。 The error of HTTP 404.
     */
    NotFoundError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '3005';
    };
    /**
     * SM3 摘要
     * @description 小写十六进制。 Lower-case hex SM3.
     * @example 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
     */
    Sm3Digest: string;
    /**
     * 日期
     * Format: date
     * @description YYYY-MM-DD，Asia/Shanghai；长期有效为 9999-12-31。 An open end is 9999-12-31.
     * @example 2026-01-12
     */
    LocalDate: string;
    /**
     * 会话密钥密文
     * @description 16 字节会话密钥经对方 SM2 公钥加密；编码（hex 或 Base64）与次序（C1C2C3 或 C1C3C2）见 profile 的 envelope。
     *
     *     The 16-byte session key under the receiver's SM2 key. Encoding and order follow the profile's envelope.
     */
    SealedKey: string;
    /**
     * 密文
     * @description SM4 密文的 Base64。 Base64 of the SM4 ciphertext.
     */
    SealedText: string;
    /**
     * 公钥请求
     * @description 以明文发送。 Sent in clear.
     */
    PublicKeyRequest: {
      publicKey: components['schemas']['HexPublicKey'];
    };
    /**
     * 说明
     * @description 一句话，不含任何信息主体的数据。 One sentence, never data about an enterprise.
     */
    EnvelopeMessage: string;
    /**
     * 时间戳
     * @description 应答时的 Unix 毫秒。 Epoch milliseconds of the answer.
     */
    EnvelopeTimestamp: number;
    /**
     * 节点公钥
     * @description data 为节点公钥。 `data` is the node's public key.
     */
    PublicKeySuccess: {
      /**
       * 是否成功
       * @description 成功。 Success.
       * @constant
       */
      success: true;
      /**
       * 结果代码
       * @description 成功。 Success.
       * @constant
       */
      errorCode: '0000';
      errorMessage: components['schemas']['EnvelopeMessage'];
      timestamp: components['schemas']['EnvelopeTimestamp'];
      data: components['schemas']['HexPublicKey'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 失败的应答
     * @description 不带密文。 Nothing is sealed.
     * @example {
     *       "success": false,
     *       "errorCode": "3004",
     *       "errorMessage": "授权书校验失败",
     *       "timestamp": 1768179600000
     *     }
     */
    EnvelopeFailure: {
      /**
       * 是否成功
       * @description 失败。 Failure.
       * @constant
       */
      success: false;
      /**
       * 错误代码
       * @description 与其他接口同一套代码。 The same codes as on the other interfaces.
       * @enum {string}
       */
      errorCode:
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
      errorMessage: components['schemas']['EnvelopeMessage'];
      timestamp: components['schemas']['EnvelopeTimestamp'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 公钥应答
     * @description 以明文返回节点公钥。 The node's public key, in clear.
     */
    PublicKeyAnswer: components['schemas']['PublicKeySuccess'] | components['schemas']['EnvelopeFailure'];
    /**
     * 签名
     * @description 对明文 JSON 的 SM2 签名（DER）；编码及是否含 Z_A 见 profile 的 envelope。
     *
     *     DER SM2 signature over the plain JSON. Encoding and Z_A follow the profile's envelope.
     */
    PlainSignature: string;
    /**
     * 令牌
     * @description 不透明字符串。 Opaque to the caller.
     * @example h3Vd0rXw8pQe2LkT5mZb
     */
    Token: string;
    /**
     * 请求信封
     * @description 明文结构由操作的 x-plain-request 指明。getToken 不带 token。
     *
     *     `x-plain-request` of the operation names the plaintext. getToken carries no token.
     * @example {
     *       "publicKey": "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13",
     *       "requestData": "q83vEjRWeJCrze8SNFZ4kA==",
     *       "key": "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df059983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd876621886ca989ca9c7d58087307ca93092d651efa",
     *       "signatureData": "3045022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022006b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1",
     *       "token": "h3Vd0rXw8pQe2LkT5mZb"
     *     }
     */
    EnvelopeRequest: {
      publicKey: components['schemas']['HexPublicKey'];
      requestData: components['schemas']['SealedText'];
      key: components['schemas']['SealedKey'];
      signatureData: components['schemas']['PlainSignature'];
      token?: components['schemas']['Token'];
    };
    /**
     * 成功的应答
     * @description 明文结构由操作的 x-plain-response 指明。
     *
     *     `x-plain-response` of the operation names the plaintext.
     * @example {
     *       "success": true,
     *       "errorCode": "0000",
     *       "errorMessage": "成功",
     *       "timestamp": 1768179600000,
     *       "key": "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df059983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd876621886ca989ca9c7d58087307ca93092d651efa",
     *       "data": "q83vEjRWeJCrze8SNFZ4kA==",
     *       "signatureData": "3045022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022006b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1"
     *     }
     */
    EnvelopeSuccess: {
      /**
       * 是否成功
       * @description 成功。 Success.
       * @constant
       */
      success: true;
      /**
       * 结果代码
       * @description 成功。 Success.
       * @constant
       */
      errorCode: '0000';
      errorMessage: components['schemas']['EnvelopeMessage'];
      timestamp: components['schemas']['EnvelopeTimestamp'];
      key: components['schemas']['SealedKey'];
      data: components['schemas']['SealedText'];
      signatureData: components['schemas']['PlainSignature'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 应答信封
     * @description HTTP 状态恒为 200；成功时 errorCode 为 0000 并带密文，失败时只有错误代码与说明。
     *
     *     The HTTP status is always 200. Success has code 0000 and a sealed answer, failure a code and a sentence.
     */
    EnvelopeAnswer: components['schemas']['EnvelopeSuccess'] | components['schemas']['EnvelopeFailure'];
    /**
     * 企业名称
     * @description 市场主体登记的名称。 The registered name.
     * @example 信衡示例一号有限公司
     */
    EnterpriseName: string;
    /**
     * 平台标识
     * @description 准入后由节点分配。 Assigned by the node on admission.
     */
    PlatformId: string;
    /**
     * 时间
     * @description YYYY-MM-DD HH:mm:ss，Asia/Shanghai。 Local time of Asia/Shanghai.
     * @example 2026-01-12 09:00:00
     */
    LocalTime: string;
    /**
     * 授权书上传
     * @description multipart/form-data，明文字段；hashCode 为文件的 SM3，不符以 3004 拒绝。
     *
     *     Form fields in clear. `hashCode` is SM3 of the file; a wrong one is refused with 3004.
     */
    LicenceUpload: {
      /**
       * 授权书文件
       * Format: binary
       * @description 文件字节。 The bytes of the document.
       */
      file: File;
      enterpriseName: components['schemas']['EnterpriseName'];
      uniscId: components['schemas']['Uscc'];
      /**
       * 授权信息项
       * @description 信息项标识，以半角逗号分隔。 Item ids, joined by commas.
       */
      authorizedInfos: string;
      /**
       * 被授权方代码
       * @description 接入机构标识。 The institution's id.
       */
      authorizedOrgsCode: string;
      platformId: components['schemas']['PlatformId'];
      /**
       * 可用次数
       * @description 十进制数字；缺省为不限。 Decimal digits; no limit when absent.
       */
      count?: string;
      /**
       * 贷款阶段
       * @description 与授权目的相应。 Goes with the purpose.
       */
      loanStage?: string;
      /**
       * 文件类型
       * @description 如 pdf。 Such as pdf.
       */
      licenseFileType?: string;
      /**
       * 电子签章服务商
       * @description 线上签章时填写。 For documents signed online.
       */
      caSupplier?: string;
      /**
       * 验签地址
       * @description 线上签章时填写。 For documents signed online.
       */
      validateUrl?: string;
      authorizedStartTime: components['schemas']['LocalTime'];
      authorizedEndTime: components['schemas']['LocalTime'];
      /**
       * 文件摘要
       * @description 文件的 SM3，大写十六进制。 Upper-case hex SM3 of the file.
       */
      hashCode: string;
      token: components['schemas']['Token'];
      publicKey: components['schemas']['HexPublicKey'];
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
     * 应用标识
     * @description 准入后由节点分配。 Assigned by the node on admission.
     */
    AppId: string;
    /**
     * 应用键
     * @description 准入后由节点分配。 Assigned by the node on admission.
     */
    AppKey: string;
    /**
     * 应用密钥
     * @description 准入后由节点分配。 Assigned by the node on admission.
     */
    AppSecret: string;
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
     * 授权书标识
     * @description 平台或节点签发的授权书编号。 Issued when the licence is granted or uploaded.
     * @example LIC-2026-00000001
     */
    LicenseId: string;
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
     * 记录
     * @description 信息项、数据时间与记录。 The item, when it held good, and its records.
     * @example {
     *       "item": "tax.arrears",
     *       "asOf": "2026-01-12 09:00:00",
     *       "records": [
     *         {
     *           "enterpriseName": "信衡示例二号有限公司",
     *           "uscc": "91990101MA00000237",
     *           "inArrears": false,
     *           "arrearsAmount": 0,
     *           "taxType": null
     *         }
     *       ]
     *     }
     */
    InquiryRecords: ({
      asOf: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    }) &
      components['schemas']['ItemRecords'];
    /**
     * 核验结果
     * @description consistent 一致，inconsistent 不一致，no-record 查无。只回结果，不回任何值。
     *
     *     The result only, never a value.
     * @enum {string}
     */
    VerificationResult: 'consistent' | 'inconsistent' | 'no-record';
    /**
     * 核验结果
     * @description 只有结果。 The result only.
     * @example {
     *       "item": "social-insurance.contributions",
     *       "asOf": "2026-01-12 09:00:00",
     *       "result": "consistent"
     *     }
     */
    InquiryResult: {
      /**
       * 信息项
       * @description 核验类信息项。 A verified item.
       * @constant
       */
      item: 'social-insurance.contributions';
      asOf: components['schemas']['LocalTime'];
      result: components['schemas']['VerificationResult'];
    } & {
      [key: string]: unknown;
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
    /** @description 与当前状态冲突。 Conflict with the present state. */
    StateConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['StateConflictError'];
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
    /** @description 资源不存在或不属于调用方。 No such resource, or not the caller’s. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['NotFoundError'];
      };
    };
  };
  parameters: {
    /** @description 申请标识。 The application. */
    ApplicationId: components['schemas']['ApplicationId'];
    /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
    TraceIdHeader: components['schemas']['TraceId'];
    /**
     * @description 信息项标识；不在本清单内的以 404/3005 拒绝，不以本方式提供的以 405/3006 拒绝。
     *
     *     The item. One outside the profile's list is answered 404 with 3005, one that is not offered by this
     *     method 405 with 3006.
     * @example tax.arrears
     */
    Item: components['schemas']['ItemId'];
  };
  requestBodies: never;
  headers: {
    /** @description 多少秒后可重试。 Seconds to wait. */
    RetryAfter: number;
    /** @description 追踪标识。 The trace id of the call. */
    TraceId: components['schemas']['TraceId'];
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  applyForAdmission: {
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
         *       "platformName": "示例市融资信用服务平台",
         *       "operatorUscc": "91990101MA00000237",
         *       "division": "990100",
         *       "publicKey": "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13"
         *     }
         */
        'application/json': components['schemas']['AdmissionApplication'];
      };
    };
    responses: {
      /** @description 已受理。 Received. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "applicationId": "ADM-00000001",
           *       "status": "applied"
           *     }
           */
          'application/json': components['schemas']['Admission'];
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
  getAdmission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 申请标识。 The application. */
        applicationId: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 现状态。 The status now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "applicationId": "ADM-00000001",
           *       "status": "passed"
           *     }
           */
          'application/json': components['schemas']['Admission'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  submitAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 申请标识。 The application. */
        applicationId: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reportDigest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
         *       "assessedOn": "2026-01-05",
         *       "validUntil": "2027-01-04",
         *       "conclusion": "pass"
         *     }
         */
        'application/json': components['schemas']['Assessment'];
      };
    };
    responses: {
      /** @description 评估后的状态。 The status after it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "applicationId": "ADM-00000001",
           *       "status": "passed"
           *     }
           */
          'application/json': components['schemas']['AssessedAdmission'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  collectCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 申请标识。 The application. */
        applicationId: components['parameters']['ApplicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 密封的凭据。 The credentials, sealed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "applicationId": "ADM-00000001",
           *       "status": "passed",
           *       "key": "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df059983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd876621886ca989ca9c7d58087307ca93092d651efa",
           *       "data": "q83vEjRWeJCrze8SNFZ4kA=="
           *     }
           */
          'application/json': components['schemas']['SealedCredentials'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getPublicKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "publicKey": "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13"
         *     }
         */
        'application/json': components['schemas']['PublicKeyRequest'];
      };
    };
    responses: {
      /** @description 节点公钥，或错误。 The key, or an error. */
      200: {
        headers: {
          'X-Trace-Id': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicKeyAnswer'];
          /** @example 0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13 */
          'text/plain': components['schemas']['HexPublicKey'];
        };
      };
    };
  };
  getToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "publicKey": "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13",
         *       "requestData": "q83vEjRWeJCrze8SNFZ4kA==",
         *       "key": "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df059983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd876621886ca989ca9c7d58087307ca93092d651efa",
         *       "signatureData": "3045022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022006b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1"
         *     }
         */
        'application/json': components['schemas']['EnvelopeRequest'];
      };
    };
    responses: {
      /** @description 密封的应答，或错误。 The sealed answer, or an error. */
      200: {
        headers: {
          'X-Trace-Id': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnvelopeAnswer'];
        };
      };
    };
  };
  uploadLicense: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "file": "%PDF-1.7 example",
         *       "enterpriseName": "信衡示例一号有限公司",
         *       "uniscId": "91990101MA0000015C",
         *       "authorizedInfos": "tax.arrears,utility.water",
         *       "authorizedOrgsCode": "bank-001",
         *       "platformId": "platform-990100",
         *       "count": "20",
         *       "loanStage": "loan-approval",
         *       "licenseFileType": "pdf",
         *       "authorizedStartTime": "2026-01-12 00:00:00",
         *       "authorizedEndTime": "2026-04-11 23:59:59",
         *       "hashCode": "66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0",
         *       "token": "h3Vd0rXw8pQe2LkT5mZb",
         *       "publicKey": "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13"
         *     }
         */
        'multipart/form-data': components['schemas']['LicenceUpload'];
      };
    };
    responses: {
      /** @description 密封的应答，或错误。 The sealed answer, or an error. */
      200: {
        headers: {
          'X-Trace-Id': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnvelopeAnswer'];
        };
      };
    };
  };
  inquire: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
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
         *       "publicKey": "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13",
         *       "requestData": "q83vEjRWeJCrze8SNFZ4kA==",
         *       "key": "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df059983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd876621886ca989ca9c7d58087307ca93092d651efa",
         *       "signatureData": "3045022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022006b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1",
         *       "token": "h3Vd0rXw8pQe2LkT5mZb"
         *     }
         */
        'application/json': components['schemas']['EnvelopeRequest'];
      };
    };
    responses: {
      /** @description 密封的应答，或错误。 The sealed answer, or an error. */
      200: {
        headers: {
          'X-Trace-Id': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnvelopeAnswer'];
        };
      };
    };
  };
  uploadBatch: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
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
         *       "publicKey": "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13",
         *       "requestData": "q83vEjRWeJCrze8SNFZ4kA==",
         *       "key": "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df059983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd876621886ca989ca9c7d58087307ca93092d651efa",
         *       "signatureData": "3045022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022006b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1",
         *       "token": "h3Vd0rXw8pQe2LkT5mZb"
         *     }
         */
        'application/json': components['schemas']['EnvelopeRequest'];
      };
    };
    responses: {
      /** @description 密封的应答，或错误。 The sealed answer, or an error. */
      200: {
        headers: {
          'X-Trace-Id': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnvelopeAnswer'];
        };
      };
    };
  };
  getStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 状态与时间。 Status and time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ok",
           *       "time": "2026-01-12 09:00:00"
           *     }
           */
          'application/json': components['schemas']['NodeStatus'];
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
}
