// Generated from openapi/ by "npm run generate". Do not edit.

export interface paths {
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
     * @description 请求与应答均为明文；有的站点只返回裸十六进制，调用方应两种都能接受。所得公钥应与带外取得者核对，不得仅凭此应答信任；节点更换
     *     密钥须另行通知。
     *
     *     Clear both ways. One station answers with bare hex, so callers should take either. Compare the key with the
     *     one obtained out of band; this answer alone proves nothing. A change of the key is announced separately.
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
     * @description 凭据密封于信封；信封不带 token。凭据不符以 2004 拒绝，签名不符以 2005 拒绝。令牌只对所登记公钥的持有者有效，他人持之为
     *     2002。宜在失效前一分钟更换，不必每次请求都取。
     *
     *     The credentials travel sealed, without a token. Wrong credentials are refused with 2004, a wrong
     *     signature with 2005. A token is good only together with the registered key; in other hands it is 2002. Renew it
     *     a minute before it ends rather than for every request.
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
     * @description 上传企业的授权书文件，换取 licenseId；应答密封，请求为明文表单（OpenAPI 的限制所在：表单不签名，令牌与公钥随表单）。文件摘要
     *     不符、起止颠倒或企业不明以 3004 拒绝。生效时刻 t 满足 authorizedStartTime ≤ t < authorizedEndTime + 1 秒；count 为可用
     *     次数，缺省不限。每次成功都登记一份新授权书，旧者不因此失效；无应答时重传即可，多余的一份不会被使用。
     *
     *     Trades the enterprise's document for a `licenseId`; the answer is sealed, the form is in clear and unsigned, with
     *     token and key beside it. A wrong digest, a term that ends before it begins or an unknown enterprise is refused
     *     with 3004. It is live at t when authorizedStartTime <= t < authorizedEndTime + 1 s; `count` limits its uses.
     *     Every success registers another licence and ends none; after a lost answer simply upload again.
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
     * 查询信息项 · Inquire about an item
     * @description 查询或核验一个信息项。清单要求授权的信息项须带 licenseId：缺授权书、不属于调用方、主体或信息项不符、不在有效期、次数用尽
     *     或已撤销，同以 3004 拒绝，查无主体亦然。清单不要求授权的信息项不带 licenseId 查询，查无主体时记录为空。个别字段须授权者
     *     （行政许可、处罚、强制的证件两字段）不带 licenseId 时缺省或遮盖。成功一次计一次使用，以应答发出为准。核验只回结果。
     *
     *     Records or a verification result of one item. Where the list asks for a licence, `licenseId` is needed: none,
     *     another client's, another subject or item, out of its term, used up or revoked are refused alike with 3004, and
     *     so is an unknown enterprise. Items without that condition are asked without `licenseId`; an unknown enterprise
     *     has no records. Where only single fields are gated they are absent or masked without `licenseId`. A success
     *     counts as one use once the answer is sent. A verification answers with the result only.
     */
    post: operations['inquire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/enterprises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报注册企业 · Upload registered enterprises
     * @description 企业注册、实名、承诺有变动时上报，至迟次日。共同的规则见标签 upload。
     *
     *     Sent when a registration, its verification or its commitment changes, by the next day. Shared rules: see the
     *     tag `upload`.
     */
    post: operations['uploadEnterprises'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/financingRequirements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报融资需求 · Upload financing needs
     * @description 仅限企业同意推送的需求；状态变动时以同一 externalSystemId 重报。共同的规则见标签 upload。
     *
     *     Only needs that their enterprises agreed to pass on. A change of status is sent under the same
     *     externalSystemId. Shared rules: see the tag `upload`.
     */
    post: operations['uploadFinancingRequirements'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/financingStatistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报融资统计 · Upload financing statistics
     * @description 一家机构一月一行，月后报送；更正以同一 externalSystemId 重报。信用贷款大于总数的行为 rejected。共同的规则见标签 upload。
     *
     *     One row per institution and month, sent after the month. A correction keeps the externalSystemId. A row with
     *     more unsecured loans than loans is rejected. Shared rules: see the tag `upload`.
     */
    post: operations['uploadFinancingStatistics'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/financialInstitutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报接入机构 · Upload institutions
     * @description 接入、暂停、退出或评估到期日变动时上报。共同的规则见标签 upload。
     *
     *     Sent when an institution is connected, suspended or gone, or assessed again. Shared rules: see the tag
     *     `upload`.
     */
    post: operations['uploadFinancialInstitutions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/financialProducts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报金融产品 · Upload financial products
     * @description 发布、变更、下架时上报。任一下限大于上限的行为 rejected。共同的规则见标签 upload。
     *
     *     Sent when a product is offered, changed or withdrawn. A row with a lower bound above its upper one is
     *     rejected. Shared rules: see the tag `upload`.
     */
    post: operations['uploadFinancialProducts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报支持政策 · Upload policies
     * @description 发布、修订时上报。共同的规则见标签 upload。
     *
     *     Sent when a policy is issued or amended. Shared rules: see the tag `upload`.
     */
    post: operations['uploadPolicies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/creditServiceAgencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报信用服务机构 · Upload credit-service agencies
     * @description 接入、暂停、退出时上报。共同的规则见标签 upload。
     *
     *     Sent when an agency is connected, suspended or gone. Shared rules: see the tag `upload`.
     */
    post: operations['uploadCreditServiceAgencies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/upload/creditProductStatistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上报信用产品统计 · Upload statistics of credit products
     * @description 一项产品一月一行，月后报送。凭授权的调用多于调用总数的行为 rejected。共同的规则见标签 upload。
     *
     *     One row per product and month, sent after the month. A row with more licensed calls than calls is rejected.
     *     Shared rules: see the tag `upload`.
     */
    post: operations['uploadCreditProductStatistics'];
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
     * 注册企业上报（明文）
     * @description 1 至 500 行。 Enterprises, 1 to 500 rows.
     */
    EnterpriseUpload: {
      /**
       * 各行
       * @description 次序不限；同一标识出现多次时依次处理。 In any order; rows of one identity are taken one after the other.
       */
      rows: components['schemas']['EnterpriseUploadRow'][];
    };
    /**
     * 融资需求上报（明文）
     * @description 1 至 500 行。 Financing needs, 1 to 500 rows.
     */
    FinancingRequirementUpload: {
      /**
       * 各行
       * @description 次序不限；同一标识出现多次时依次处理。 In any order; rows of one identity are taken one after the other.
       */
      rows: components['schemas']['FinancingRequirementUploadRow'][];
    };
    /**
     * 融资统计上报（明文）
     * @description 1 至 500 行。 Financing statistics, 1 to 500 rows.
     */
    FinancingStatisticUpload: {
      /**
       * 各行
       * @description 次序不限；同一标识出现多次时依次处理。 In any order; rows of one identity are taken one after the other.
       */
      rows: components['schemas']['FinancingStatisticUploadRow'][];
    };
    /**
     * 接入机构上报（明文）
     * @description 1 至 500 行。 Institutions, 1 to 500 rows.
     */
    FinancialInstitutionUpload: {
      /**
       * 各行
       * @description 次序不限；同一标识出现多次时依次处理。 In any order; rows of one identity are taken one after the other.
       */
      rows: components['schemas']['FinancialInstitutionUploadRow'][];
    };
    /**
     * 金融产品上报（明文）
     * @description 1 至 500 行。 Products, 1 to 500 rows.
     */
    FinancialProductUpload: {
      /**
       * 各行
       * @description 次序不限；同一标识出现多次时依次处理。 In any order; rows of one identity are taken one after the other.
       */
      rows: components['schemas']['FinancialProductUploadRow'][];
    };
    /**
     * 支持政策上报（明文）
     * @description 1 至 500 行。 Policies, 1 to 500 rows.
     */
    PolicyUpload: {
      /**
       * 各行
       * @description 次序不限；同一标识出现多次时依次处理。 In any order; rows of one identity are taken one after the other.
       */
      rows: components['schemas']['PolicyUploadRow'][];
    };
    /**
     * 信用服务机构上报（明文）
     * @description 1 至 500 行。 Credit-service agencies, 1 to 500 rows.
     */
    CreditServiceAgencyUpload: {
      /**
       * 各行
       * @description 次序不限；同一标识出现多次时依次处理。 In any order; rows of one identity are taken one after the other.
       */
      rows: components['schemas']['CreditServiceAgencyUploadRow'][];
    };
    /**
     * 信用产品统计上报（明文）
     * @description 1 至 500 行。 Statistics of credit products, 1 to 500 rows.
     */
    CreditProductStatisticUpload: {
      /**
       * 各行
       * @description 次序不限；同一标识出现多次时依次处理。 In any order; rows of one identity are taken one after the other.
       */
      rows: components['schemas']['CreditProductStatisticUploadRow'][];
    };
    /**
     * 上报应答（明文）
     * @description 各状态的行数与逐行结果。 Rows by status, and the result of each.
     * @example {
     *       "accepted": 1,
     *       "updated": 0,
     *       "duplicate": 0,
     *       "rejected": 1,
     *       "rows": [
     *         {
     *           "externalSystemId": "ENT-00000001",
     *           "platformId": "platform-990100",
     *           "status": "accepted",
     *           "errors": []
     *         },
     *         {
     *           "externalSystemId": "ENT-00000002",
     *           "platformId": "platform-990100",
     *           "status": "rejected",
     *           "errors": [
     *             {
     *               "pointer": "/division",
     *               "message": "must match pattern \"^[1-9][0-9]{5}$\""
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    RowsUploaded: {
      accepted: components['schemas']['RowCount'];
      updated: components['schemas']['RowCount'];
      duplicate: components['schemas']['RowCount'];
      rejected: components['schemas']['RowCount'];
      /**
       * 各行结果
       * @description 次序与请求相同。 In the order of the request.
       */
      rows: components['schemas']['RowUploaded'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 追踪标识
     * @description 贯穿一次调用的各段。 The same along all legs of one call.
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    TraceId: string;
    /**
     * SM2 公钥
     * @description 大写十六进制 04‖X‖Y。 Upper-case hex of the uncompressed point.
     */
    HexPublicKey: string;
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
     * 密文
     * @description SM4 密文的 Base64。 Base64 of the SM4 ciphertext.
     */
    SealedText: string;
    /**
     * 会话密钥密文
     * @description 16 字节会话密钥经对方 SM2 公钥加密；编码（hex 或 Base64）与次序（C1C2C3 或 C1C3C2）见 profile 的 envelope。
     *
     *     The 16-byte session key under the receiver's SM2 key. Encoding and order follow the profile's envelope.
     */
    SealedKey: string;
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
     * 统一社会信用代码
     * @description GB 32100-2015，18 位；格式相符而校验码不符时由业务规则处理。
     *
     *     Unified social credit code. The pattern covers the alphabet; the check digit is a rule, not a format.
     * @example 91990101MA0000015C
     */
    Uscc: string;
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
    /**
     * 行标识
     * @description 在一个信息项内标识一行，更正与撤回沿用之。 Names a row for corrections and withdrawal.
     */
    RecordId: string;
    /**
     * 行政区划代码
     * @description GB/T 2260 六位代码。 Six-digit division code.
     * @example 990101
     */
    Division: string;
    /**
     * 注册企业
     * @description 在平台注册的一家企业及其实名、承诺情况；不含任何自然人的信息。
     *
     *     An enterprise registered with the platform, whether its real name is verified and its commitment
     *     signed. Nothing about a natural person.
     * @example {
     *       "externalSystemId": "ENT-00000001",
     *       "platformId": "platform-990100",
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "division": "990101",
     *       "industryCode": "C3562",
     *       "size": "小型",
     *       "registeredAt": "2026-01-08 10:20:30",
     *       "realNameVerified": true,
     *       "commitmentSigned": true
     *     }
     */
    EnterpriseUploadRow: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      enterpriseName: components['schemas']['EnterpriseName'];
      uscc: components['schemas']['Uscc'];
      division: components['schemas']['Division'];
      /**
       * 行业代码
       * @description GB/T 4754-2017；未知为 null。 GB/T 4754-2017; null when unknown.
       */
      industryCode: string | null;
      /**
       * 企业规模
       * @description 按中小企业划型标准。 By the official size standard.
       * @enum {string}
       */
      size: '大型' | '中型' | '小型' | '微型';
      /**
       * 注册时间
       * @description 在平台注册之时。 When it registered with the platform.
       */
      registeredAt: components['schemas']['LocalTime'];
      /**
       * 是否已实名认证
       * @description 是否通过实名认证。 Whether its real name has been verified.
       */
      realNameVerified: boolean;
      /**
       * 是否已签署信用承诺
       * @description 是否签署信用承诺书。 Whether it has signed a credit commitment.
       */
      commitmentSigned: boolean;
    };
    /**
     * 金额单位
     * @description 恒为元；以万元上报者因此不合契约。 Always yuan, so that amounts in 10,000 yuan cannot be sent silently.
     * @constant
     */
    YuanOnly: '元';
    /**
     * 日期
     * Format: date
     * @description YYYY-MM-DD，Asia/Shanghai；长期有效为 9999-12-31。 An open end is 9999-12-31.
     * @example 2026-01-12
     */
    LocalDate: string;
    /**
     * 融资需求
     * @description 企业在平台发布的一项融资需求；仅限企业同意推送的需求。
     *
     *     A financing need that an enterprise published. Only needs whose enterprise agreed to their being
     *     passed on.
     * @example {
     *       "externalSystemId": "NEED-00000001",
     *       "platformId": "platform-990100",
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "amount": 1500000,
     *       "amountUnit": "元",
     *       "termMonths": 12,
     *       "fundsUse": "购买原材料",
     *       "guarantee": "信用",
     *       "publishedAt": "2026-01-09 09:00:00",
     *       "validUntil": "2026-04-09",
     *       "status": "待响应",
     *       "consentToPush": true
     *     }
     */
    FinancingRequirementUploadRow: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      enterpriseName: components['schemas']['EnterpriseName'];
      uscc: components['schemas']['Uscc'];
      /**
       * 融资金额
       * @description 所需金额。 The amount wanted.
       */
      amount: number;
      amountUnit: components['schemas']['YuanOnly'];
      /**
       * 融资期限
       * @description 月数。 Months.
       */
      termMonths: number;
      /**
       * 资金用途
       * @description 不含个人信息。 Without personal data.
       */
      fundsUse: string;
      /**
       * 担保方式
       * @description 主要担保方式。 The main kind of security.
       * @enum {string}
       */
      guarantee: '信用' | '保证' | '抵押' | '质押' | '组合';
      /**
       * 发布时间
       * @description 首次发布之时。 When it was first published.
       */
      publishedAt: components['schemas']['LocalTime'];
      /**
       * 有效期至
       * @description 该日含在内。 The last day.
       */
      validUntil: components['schemas']['LocalDate'];
      /**
       * 状态
       * @description 需求的现状。 Where the need stands.
       * @enum {string}
       */
      status: '待响应' | '已响应' | '已授信' | '已放款' | '已撤回' | '已失效';
      /**
       * 是否同意推送
       * @description 企业同意推送，否则不得上报。 The enterprise agreed; or else the row may not be sent.
       * @constant
       */
      consentToPush: true;
    };
    /**
     * 融资统计
     * @description 一家接入机构一个自然月的融资成效；其中信用贷款的笔数、金额不得大于总数。
     *
     *     What one institution lent in one calendar month. Of it, the unsecured loans are neither more nor
     *     larger than all loans.
     * @example {
     *       "externalSystemId": "FS-2025-12-bank-001",
     *       "platformId": "platform-990100",
     *       "month": "2025-12",
     *       "institutionName": "示例银行股份有限公司",
     *       "institutionUscc": "91990101MA00000237",
     *       "requirements": 40,
     *       "creditedEnterprises": 12,
     *       "creditedAmount": 36000000,
     *       "loans": 10,
     *       "loanAmount": 21500000,
     *       "unsecuredLoans": 4,
     *       "unsecuredLoanAmount": 5200000,
     *       "firstTimeBorrowers": 3,
     *       "amountUnit": "元"
     *     }
     */
    FinancingStatisticUploadRow: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      month: components['schemas']['Month'];
      /**
       * 机构名称
       * @description 接入机构的名称。 Name of the institution.
       */
      institutionName: string;
      institutionUscc: components['schemas']['Uscc'];
      /**
       * 对接需求数
       * @description 当月新对接的需求。 Needs taken up in the month.
       */
      requirements: number;
      /**
       * 授信企业数
       * @description 当月新授信的企业。 Enterprises newly given credit.
       */
      creditedEnterprises: number;
      /**
       * 授信金额
       * @description 当月新授信金额。 Credit newly given.
       */
      creditedAmount: number;
      /**
       * 放款笔数
       * @description 当月放款。 Loans paid out.
       */
      loans: number;
      /**
       * 放款金额
       * @description 当月放款金额。 Their amount.
       */
      loanAmount: number;
      /**
       * 信用贷款笔数
       * @description 放款中的信用贷款。 Those without security.
       */
      unsecuredLoans: number;
      /**
       * 信用贷款金额
       * @description 放款中的信用贷款金额。 Their amount.
       */
      unsecuredLoanAmount: number;
      /**
       * 首贷户数
       * @description 当月首次获得贷款的企业。 Enterprises that never borrowed before.
       */
      firstTimeBorrowers: number;
      amountUnit: components['schemas']['YuanOnly'];
    };
    /**
     * 接入机构
     * @description 一家接入平台的金融机构。 A financial institution connected to the platform.
     * @example {
     *       "externalSystemId": "INST-bank-001",
     *       "platformId": "platform-990100",
     *       "institutionName": "示例银行股份有限公司",
     *       "uscc": "91990101MA00000237",
     *       "kind": "银行",
     *       "division": "990100",
     *       "connectedOn": "2025-06-01",
     *       "assessmentValidUntil": "2026-12-31",
     *       "status": "已接入"
     *     }
     */
    FinancialInstitutionUploadRow: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      /**
       * 机构名称
       * @description 登记的名称。 The registered name.
       */
      institutionName: string;
      uscc: components['schemas']['Uscc'];
      /**
       * 机构类型
       * @description 机构的类型。 What it is.
       * @enum {string}
       */
      kind: '银行' | '保险公司' | '融资担保公司' | '小额贷款公司' | '融资租赁公司' | '商业保理公司' | '其他';
      division: components['schemas']['Division'];
      /**
       * 接入日期
       * @description 首次接入之日。 When it was first connected.
       */
      connectedOn: components['schemas']['LocalDate'];
      /**
       * 安全评估有效期至
       * @description 该日含在内。 The last day of its security assessment.
       */
      assessmentValidUntil: components['schemas']['LocalDate'];
      /**
       * 状态
       * @description 接入现状。 Whether it is connected.
       * @enum {string}
       */
      status: '已接入' | '已暂停' | '已退出';
    };
    /**
     * 金融产品
     * @description 接入机构发布的一项金融产品；各项下限不得大于上限。
     *
     *     A product that an institution offers. No lower bound above its upper one.
     * @example {
     *       "externalSystemId": "PROD-0001",
     *       "platformId": "platform-990100",
     *       "productName": "示例信用快贷",
     *       "institutionUscc": "91990101MA00000237",
     *       "kind": "信用贷款",
     *       "minimumAmount": 10000,
     *       "maximumAmount": 3000000,
     *       "amountUnit": "元",
     *       "minimumTermMonths": 1,
     *       "maximumTermMonths": 12,
     *       "minimumRate": 3.45,
     *       "maximumRate": 5.8,
     *       "divisions": [
     *         "990100"
     *       ],
     *       "publishedOn": "2025-09-01",
     *       "status": "上架"
     *     }
     */
    FinancialProductUploadRow: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      /**
       * 产品名称
       * @description 机构发布的名称。 As the institution calls it.
       */
      productName: string;
      institutionUscc: components['schemas']['Uscc'];
      /**
       * 产品类型
       * @description 主要担保方式。 By its main kind of security.
       * @enum {string}
       */
      kind: '信用贷款' | '抵押贷款' | '质押贷款' | '保证贷款' | '组合贷款' | '其他';
      /**
       * 额度下限
       * @description 最低额度。 The least.
       */
      minimumAmount: number;
      /**
       * 额度上限
       * @description 最高额度。 The most.
       */
      maximumAmount: number;
      amountUnit: components['schemas']['YuanOnly'];
      /**
       * 期限下限
       * @description 月数。 Months.
       */
      minimumTermMonths: number;
      /**
       * 期限上限
       * @description 月数。 Months.
       */
      maximumTermMonths: number;
      /**
       * 年利率下限
       * @description 百分比。 Per cent a year.
       */
      minimumRate: number;
      /**
       * 年利率上限
       * @description 百分比。 Per cent a year.
       */
      maximumRate: number;
      /**
       * 适用地区
       * @description 空为不限。 Where it is offered; empty for everywhere.
       */
      divisions: components['schemas']['Division'][];
      /**
       * 发布日期
       * @description 首次发布之日。 When it was first offered.
       */
      publishedOn: components['schemas']['LocalDate'];
      /**
       * 状态
       * @description 是否在售。 Whether it is on offer.
       * @enum {string}
       */
      status: '上架' | '下架';
    };
    /**
     * 支持政策
     * @description 一项融资支持政策。 A policy that supports financing.
     * @example {
     *       "externalSystemId": "POL-2025-03",
     *       "platformId": "platform-990100",
     *       "policyTitle": "示例市小微企业贷款贴息办法",
     *       "issuingAuthority": "示例市人民政府",
     *       "documentNumber": "示政发〔2025〕3号",
     *       "division": "990100",
     *       "kind": "贴息",
     *       "issuedOn": "2025-03-15",
     *       "validUntil": "2027-03-14",
     *       "summary": "对首次获得信用贷款的小微企业给予贴息"
     *     }
     */
    PolicyUploadRow: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      /**
       * 政策名称
       * @description 文件标题。 Title of the document.
       */
      policyTitle: string;
      /**
       * 发文机关
       * @description 一个或多个机关。 Who issued it.
       */
      issuingAuthority: string;
      /**
       * 文号
       * @description 无文号为 null。 null when it has none.
       */
      documentNumber: string | null;
      division: components['schemas']['Division'];
      /**
       * 政策类型
       * @description 支持的方式。 What it gives.
       * @enum {string}
       */
      kind: '贴息' | '担保费补贴' | '风险补偿' | '奖励' | '其他';
      /**
       * 发文日期
       * @description 成文之日。 Its date.
       */
      issuedOn: components['schemas']['LocalDate'];
      /**
       * 有效期至
       * @description 长期有效为 9999-12-31。 9999-12-31 when open-ended.
       */
      validUntil: components['schemas']['LocalDate'];
      /**
       * 摘要
       * @description 支持内容。 What it says.
       */
      summary: string;
    };
    /**
     * 信用服务机构
     * @description 一家接入平台的信用服务机构。 A credit-service agency connected to the platform.
     * @example {
     *       "externalSystemId": "CSA-0001",
     *       "platformId": "platform-990100",
     *       "agencyName": "示例征信有限公司",
     *       "uscc": "91990101MA00000237",
     *       "kind": "企业征信机构",
     *       "filingNumber": null,
     *       "division": "990100",
     *       "connectedOn": "2025-07-01",
     *       "status": "已接入"
     *     }
     */
    CreditServiceAgencyUploadRow: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      /**
       * 机构名称
       * @description 登记的名称。 The registered name.
       */
      agencyName: string;
      uscc: components['schemas']['Uscc'];
      /**
       * 机构类型
       * @description 机构的类型。 What it is.
       * @enum {string}
       */
      kind: '企业征信机构' | '信用评级机构' | '其他';
      /**
       * 备案号
       * @description 未备案为 null。 Its filing; null when it has none.
       */
      filingNumber: string | null;
      division: components['schemas']['Division'];
      /**
       * 接入日期
       * @description 首次接入之日。 When it was first connected.
       */
      connectedOn: components['schemas']['LocalDate'];
      /**
       * 状态
       * @description 接入现状。 Whether it is connected.
       * @enum {string}
       */
      status: '已接入' | '已暂停' | '已退出';
    };
    /**
     * 信用产品统计
     * @description 一项信用产品一个自然月的使用情况；凭授权的调用数不得大于调用总数。
     *
     *     How one credit product was used in one calendar month. Calls under licence are not more than all
     *     calls.
     * @example {
     *       "externalSystemId": "CPS-2025-12-report",
     *       "platformId": "platform-990100",
     *       "month": "2025-12",
     *       "productName": "标准信用信息报告",
     *       "providerUscc": "91990101MA00000237",
     *       "kind": "信用报告",
     *       "calls": 320,
     *       "licensedCalls": 200,
     *       "institutions": 6,
     *       "enterprises": 180
     *     }
     */
    CreditProductStatisticUploadRow: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      month: components['schemas']['Month'];
      /**
       * 产品名称
       * @description 平台或机构发布的名称。 As its maker calls it.
       */
      productName: string;
      providerUscc: components['schemas']['Uscc'];
      /**
       * 产品类型
       * @description 产品的类型。 What it is.
       * @enum {string}
       */
      kind: '信用报告' | '信用评价' | '联合建模' | '名单' | '其他';
      /**
       * 调用次数
       * @description 当月调用总数。 All calls in the month.
       */
      calls: number;
      /**
       * 凭授权调用次数
       * @description 其中凭企业授权者。 Those under a licence.
       */
      licensedCalls: number;
      /**
       * 使用机构数
       * @description 当月使用的机构。 Institutions that used it.
       */
      institutions: number;
      /**
       * 涉及企业数
       * @description 当月涉及的企业。 Enterprises it was about.
       */
      enterprises: number;
    };
    /**
     * 行数
     * @description 0 至 500。 0 to 500.
     */
    RowCount: number;
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
     * 一行的结果
     * @description accepted 新收，updated 替换了同一标识的旧行，duplicate 内容与已收者相同，rejected 未收。errors 仅在 rejected 时非空。
     *
     *     Taken as new, in place of an older row of this identity, known already with this content, or not taken.
     *     `errors` is empty unless the row is rejected.
     */
    RowUploaded: {
      externalSystemId: components['schemas']['RecordId'];
      platformId: components['schemas']['PlatformId'];
      /**
       * 状态
       * @description 该行的去向。 What became of the row.
       * @enum {string}
       */
      status: 'accepted' | 'updated' | 'duplicate' | 'rejected';
      errors: components['schemas']['RowErrors'];
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description 节点公钥，或错误。 The key, or an error. */
    PublicKeyAnswer: {
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
    /**
     * @description 密封的应答，或错误；错误代码以操作的 x-result-codes 为限。
     *
     *     The sealed answer, or an error with one of the operation's `x-result-codes`.
     */
    SealedAnswer: {
      headers: {
        'X-Trace-Id': components['headers']['TraceId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['EnvelopeAnswer'];
      };
    };
  };
  parameters: {
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
  requestBodies: {
    /** @description 调用方公钥，明文。 The caller's public key, in clear. */
    PublicKeyBody: {
      content: {
        /**
         * @example {
         *       "publicKey": "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13"
         *     }
         */
        'application/json': components['schemas']['PublicKeyRequest'];
      };
    };
    /** @description 不带令牌的信封。 An envelope without a token. */
    SealedBodyWithoutToken: {
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
    /** @description 授权书文件与明文字段。 The document and its fields in clear. */
    LicenceForm: {
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
    /** @description 带令牌的信封。 An envelope with a token. */
    SealedBody: {
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
  };
  headers: {
    /** @description 追踪标识。 The trace id of the call. */
    TraceId: components['schemas']['TraceId'];
    /** @description 多少秒后可重试。 Seconds to wait. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
    requestBody: components['requestBodies']['PublicKeyBody'];
    responses: {
      200: components['responses']['PublicKeyAnswer'];
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
    requestBody: components['requestBodies']['SealedBodyWithoutToken'];
    responses: {
      200: components['responses']['SealedAnswer'];
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
    requestBody: components['requestBodies']['LicenceForm'];
    responses: {
      200: components['responses']['SealedAnswer'];
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
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
  uploadEnterprises: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
  uploadFinancingRequirements: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
  uploadFinancingStatistics: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
  uploadFinancialInstitutions: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
  uploadFinancialProducts: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
  uploadPolicies: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
  uploadCreditServiceAgencies: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
  uploadCreditProductStatistics: {
    parameters: {
      query?: never;
      header?: {
        /** @description 调用方的追踪标识，中转时原样保留。 The caller's trace id; a relay keeps it. */
        'X-Trace-Id'?: components['parameters']['TraceIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['SealedBody'];
    responses: {
      200: components['responses']['SealedAnswer'];
    };
  };
}
