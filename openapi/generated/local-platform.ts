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
     * @description 请求须签名，无需令牌。clientId 须与 X-Client-Id 相同，否则与密钥错误同为 2004；密钥须以恒定时间比较。
     *     密钥不符不计次数，也不锁定客户端：请求已签名，出自机构本身，他人无从试猜。
     *     未通过评估、评估已过期或被暂停的机构以 2008 拒绝。可重试：每次得一个新令牌，旧的照常有效至其到期。
     *
     *     The request is signed and needs no token. A `clientId` other than X-Client-Id, and a wrong secret, are
     *     2004 alike; compare secrets in constant time. A wrong secret is not counted and locks no client: the request
     *     is signed, so that nobody else can have sent it to try secrets out. An institution that is not assessed,
     *     whose assessment is over, or which is suspended is refused with 2008. It may be retried: each success is a
     *     new token, and the old ones live on to their end.
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
     * @description 本平台所提供的信息项及其共享方式与授权要求，次序同清单，不分页。
     *
     *     The items offered here, how each is shared, and whether it needs a licence; in the list's order, on one page.
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
     * @description 物理归集类信息项取自平台所存，asOf 为最近一次取得的时间；接口调用类信息项即时调用，asOf 为来源所称的时间，
     *     平台不留副本。须授权的信息项缺授权书、授权书不符（撤销、未采用、期限、机构、企业、目的、信息项、
     *     次数）或主体不存在，一律以 3004 拒绝，不作区分。无需授权的信息项不看授权书、不计使用，
     *     查无主体时返回空记录；其中他人的证件号码一律遮盖。gated-fields 的信息项不带授权书亦可查，
     *     受限字段缺省或遮盖、自由文本遮盖个人信息；带授权书而不符，以 3004 拒绝。核验类信息项以 3006 拒绝。
     *
     *     处于异议处理中的行列于 contested。凭授权书的查询成功一次计一次使用（分页每页一次）；失败不计。来源中断以
     *     5003 或 5001、超时以 5002 告知，绝不以旧值充新值。
     *
     *     Aggregated items come from the platform's store, `asOf` the last time they were fetched; interface items
     *     from a live call, `asOf` as the source says, and nothing of them is kept. On a licensed item a missing
     *     licence, an unfit one (revoked, not accepted, out of term, of another institution, enterprise, purpose or
     *     item, used up) and an unknown enterprise are refused alike with 3004. On an open item no licence is looked
     *     at and none is used; an unknown enterprise has no records, and ids of other people are always masked. An
     *     item with gated fields may be asked for without licence: the gated pair is absent or masked then, and free
     *     text is rid of personal data; an unfit licence is refused with 3004. A verified item is refused with 3006.
     *
     *     Rows to which an objection is open stand in `contested`. A query under a licence counts as a use when it
     *     succeeds, each page for itself, and not when it fails. An outage of the source is said with 5003 or 5001,
     *     lateness with 5002; an old value is never given for a new one.
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
     * @description 提交待核验值，只回核验结果：有一行与全部待核验值逐字相符为 consistent，否则 inconsistent，
     *     查无该信息项的记录为 no-record；不说哪一项不符，不回任何值。主体不存在与授权书不符同以 3004 拒绝；
     *     不属于该信息项的字段以 3001 拒绝；非核验类信息项以 3006 拒绝；不一致的次数超过一日之限以 4003 拒绝。
     *     成功一次计一次使用。
     *
     *     Claims go in, a result comes out: `consistent` when one row says all that is claimed, letter for letter;
     *     `inconsistent` otherwise; `no-record` when the item has no row. It says neither which part differs nor any
     *     value. An unknown enterprise is refused like an unfit licence, with 3004; a field that is not the item's
     *     with 3001; an item that is not verified with 3006; too many inconsistent claims in a day with 4003. Each
     *     success counts as a use.
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
     * @description 按行政区划（代码第 3 至 8 位）与名称关键字（包含），或完整的统一社会信用代码，检索本平台辖区内的企业；
     *     只回公开的登记信息，按代码排序。不检索任何其他字段，尤其不检索被遮盖的字段。
     *
     *     Finds enterprises of the jurisdiction by division (characters 3 to 8 of the code) and part of the name, or
     *     by the whole code. Public registration data only, sorted by code. No other field is searched, least of all
     *     a masked one.
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
     * @description public 含全部无需授权的信息项（物理归集与接口调用）与受限字段缺省或遮盖的信息项，不看授权书；
     *     deep 须凭授权书（缺之或不符以 3004 拒绝），另含授权范围内的信息项，并按授权给出受限字段。
     *     核验类信息项不在其中。每个信息项一节，次序同清单；任一来源不可用则整份以 5003、5001 或 5002 拒绝，
     *     不出残缺的报告。不存档：每次都是当时的现状。deep 成功一次计一次使用。
     *
     *     `public` holds every open item, aggregated and interface ones, and those with gated fields, which are
     *     absent or masked; no licence is looked at. `deep` needs a licence (3004 without a fit one), adds the items
     *     within its scope, and gives gated fields as it covers them. Verified items are in neither. One section an
     *     item, in the list's order; where a source is down the whole report is refused with 5003, 5001 or 5002, and
     *     no torso is handed out. Nothing is kept: each report is of its own time. A deep one counts as a use when
     *     it succeeds.
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
     * @description 对至多 100 户企业查询同一信息项；此时只核对信息项与目的，逐行的授权书在 getBatch 取回时核对。
     *     信息项不在清单内以 3001 拒绝，核验类以 3006 拒绝。不去重：重发即为另一批次，未取回的批次不产生任何访问。
     *
     *     One item for up to 100 enterprises. Only item and purpose are judged now; the licence of each row when
     *     `getBatch` collects it. An item outside the list is refused with 3001, a verified one with 3006. Batches
     *     are not told apart: sent again, it is another one; a batch that nobody collects has accessed nothing.
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
     * @description JSON 或 CSV，由 Accept 决定，缺省为 JSON。他人的批次与不存在的批次同以 3005 拒绝。
     *     逐行在取回之时凭其授权书读取，故撤销即时生效，每次取回对每个已授权的行计一次使用。CSV 按 RFC 4180，
     *     UTF-8 无 BOM，行以 CRLF 结尾；首行为列名：uscc、code、信息项各字段（次序同清单）、
     *     contested（处于异议处理中为 true，否则为空）；一条记录一行，无记录的企业一行；空值为空单元格，数组为
     *     JSON；以 = + - @ 等开头的文本前加单引号，以免被表格软件当作公式。
     *
     *     JSON or CSV, as `Accept` asks; JSON by default. Somebody else's batch and an unknown one are refused alike
     *     with 3005. Each row is read under its own licence when it is collected: a revocation bites, and every
     *     collection counts as a use of each licensed row. CSV is RFC 4180 in UTF-8 without a mark, lines end in
     *     CRLF; the first names the columns: uscc, code, the fields of the item in the list's order, and `contested`
     *     (`true` where an objection is open, else empty). One line a record, one for an enterprise without any;
     *     null is an empty cell, a list is JSON; text that begins with = + - @ has an apostrophe in front, so that
     *     no spreadsheet takes it for a formula.
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
  '/v1/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 列出订阅 · List subscriptions
     * @description 本机构的订阅，含已终止的，新者在前。
     *
     *     The caller's subscriptions, ended ones included, newest first.
     */
    get: operations['listSubscriptions'];
    put?: never;
    /**
     * 订阅 · Subscribe
     * @description 订阅一个物理归集类信息项中无需授权的部分。平台每日 03:30（Asia/Shanghai）就上次送达以来有变动（新增、
     *     更正、撤回）的企业各开一批，至多 100 户一批，首次为全部符合条件的企业；批次以 listDeliveries 得知、以
     *     getBatch 取回。须授权的信息项没有这样的部分：不带授权书不得批量提供，以 3004 拒绝；接口调用类与核验类以
     *     3006 拒绝。受限字段在取回时遮盖，与查询相同。同一 reference 重发同一请求得同一订阅，内容不同以 4001 拒绝。
     *
     *     Subscribes to what of an aggregated item is provided without licence. Daily at 03:30 of Asia/Shanghai the
     *     platform opens batches of the enterprises whose rows have changed (new, corrected, withdrawn) since the
     *     last delivery, at most 100 enterprises a batch, and all that fit the first time; `listDeliveries` names
     *     them, `getBatch` collects them. Of a licensed item nothing is pushed without licence: refused with 3004;
     *     interface and verified items with 3006. Gated fields are masked on collection, as in a query. The same
     *     request again under its `reference` gets the same subscription, another one is refused with 4001.
     */
    post: operations['createSubscription'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/subscriptions/{subscriptionId}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 列出送达 · List deliveries
     * @description 一个订阅所送达的批次，新者在前。他人的订阅与不存在的同以 3005 拒绝。批次只存问题，答案于 getBatch 时读取，
     *     故所得总是当时的现状。
     *
     *     The batches of one subscription, newest first. Somebody else's subscription and an unknown one are refused
     *     alike with 3005. A batch holds the question only; `getBatch` reads the answer, which therefore is that of
     *     its own time.
     */
    get: operations['listDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/subscriptions/{subscriptionId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 终止订阅 · End a subscription
     * @description 立即生效，不再送达。他人的订阅与不存在的同以 3005 拒绝；已终止的再次终止，得同一结果。
     *
     *     Takes effect at once. Somebody else's subscription and an unknown one are refused alike with 3005. Ending
     *     an ended one gets the same answer.
     */
    post: operations['endSubscription'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 提交书面授权书 · Upload a written licence
     * @description 机构提交企业书面授权书的扫描件及其内容。fileDigest 须为文件字节的 SM3，不符以 3004 拒绝；
     *     所载风险告知书须为现行版本（否则 4004），目的须为融资支持（否则 2009），期限规则同 grantLicence（否则
     *     3001）。受理后为 pending：在运营方以 decideWrittenLicence 核对采用之前不得据以提供任何信息，
     *     因为平台只见到机构的一面之词。企业在 listLicences 中可见之，并可随时撤销。是否登记过该企业不影响受理，
     *     以免泄露。同一 reference 重发同一文件与内容，得同一授权书；内容不同以 4001 拒绝。整个请求体至多 1 MiB。
     *
     *     The institution sends a scan of what the enterprise signed, and what it says. `fileDigest` has to be SM3
     *     over the bytes of the file (else 3004), the risk notice the one in force (else 4004), the purpose one of
     *     financing (else 2009), and the term as `grantLicence` wants it (else 3001). The licence is `pending` then:
     *     nothing is provided under it until the operator has compared and accepted it with `decideWrittenLicence`,
     *     since so far there is only the institution's word. The enterprise sees it in `listLicences` and may revoke
     *     it at any time. Whether the enterprise is known makes no difference here, so that nothing is disclosed.
     *     The same file and content again under the same `reference` give the same licence, others are refused with
     *     4001. The whole body has at most 1 MiB.
     */
    post: operations['uploadWrittenLicence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licences/{licenseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 查看授权书 · Get a licence
     * @description 授予本机构的一份授权书的现状：书面授权是否已采用、还可使用几次、是否已缩小或撤销。授予他人的与不存在的同以
     *     3005 拒绝。查看不计使用。
     *
     *     How a licence stands that names the caller: whether a written one was accepted, how many uses are left,
     *     whether it was narrowed or revoked. Somebody else's and an unknown one are refused alike with 3005.
     *     Looking does not count as a use.
     */
    get: operations['getLicence'];
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
     * @description 任何人都可注册，未经 verifyRegistration 实名认证的账户不代表企业：不能授权、导出、提出异议，
     *     也看不到企业的授权书。已实名认证的企业再次注册以 4001 拒绝。不去重：重发即为另一注册，各有其密钥。
     *     密钥只存摘要。
     *
     *     Anybody may register, and until `verifyRegistration` has succeeded the account stands for nobody: it can
     *     grant, export and object to nothing and sees none of the enterprise's licences. An enterprise that is
     *     verified already is refused with 4001. Registrations are not told apart: sent again, it is another one
     *     with a secret of its own. Secrets are kept as digests.
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
     * @description 向登记部门核验企业名称与法定代表人的姓名、证件号码；四者全部一致则 verified，否则 rejected，不说何者不符，
     *     可再试；一日之内不通过的次数有限，超过以 4003 拒绝。已通过的以 4001 拒绝。证件号码不留存，不入日志。
     *
     *     Asks the registration department whether code, name, and name and id number of the legal representative
     *     agree: all of them, and it is `verified`, else `rejected`, without saying which differed. It may be tried
     *     again; too many rejections in a day are refused with 4003, a verified one with 4001. The id number is
     *     neither kept nor logged.
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
     * @description 以统一社会信用代码和注册时的密钥换取会话令牌。未知企业与密钥错误同以 2004 拒绝，所费时间亦无差别。
     *     寿命与续期同机构令牌。
     *
     *     Trades code and secret for a session. An unknown enterprise and a wrong secret are refused alike with
     *     2004, in the same time. It lives and is renewed like an institution's token.
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
     * @description 授权前须向企业出示的现行风险告知书；授权时回传版本、摘要与出示时间，平台连同授权书保存。
     *     文本变动即为新版本，旧版本的确认不再有效（4004）。digest 为 text 的 UTF-8 字节的 SM3。
     *
     *     The notice in force, to be shown before a licence is granted; the grant names its version, digest and when
     *     it was shown, which the platform keeps with the licence. Another text is another version, and the old one
     *     is no longer good (4004). `digest` is SM3 over the UTF-8 bytes of `text`.
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
     * @description 本企业的全部授权书，含已失效的与机构提交的书面授权书，新者在前，不分页。未实名认证的账户得空列表。
     *
     *     All licences of the enterprise, ended ones and written ones that institutions uploaded included, newest
     *     first, on one page. An account that is not verified gets an empty list.
     */
    get: operations['listLicences'];
    put?: never;
    /**
     * 授权 · Grant a licence
     * @description 依次核对：已实名认证（否则 4002）、已确认现行风险告知书且出示不晚于现在（否则 4004）、目的为融资支持（否则
     *     2009）、机构存在（否则 3005）、信息项在清单内、期限先后有序、尚未过去、不超过 licenceMaxDays（否则 3001）。
     *     validFrom 可早于或晚于现在。licenseId 至少 licenceIdMinBits 位不可猜测，不复用；撤销者不因再次授权而复活。
     *     不去重：无应答时先查 listLicences。请求中多余的成员不起作用。
     *
     *     Judged in this order: a verified real name (4002), the notice in force acknowledged and shown no later
     *     than now (4004), a financing purpose (2009), a known institution (3005), listed items, and a term in
     *     order, not over, and within licenceMaxDays (3001). `validFrom` may lie before or after now. At least
     *     licenceIdMinBits of a `licenseId` cannot be guessed, and it is never used again: a revoked licence does
     *     not come back with a new grant. Grants are not told apart: after a lost answer look at `listLicences`.
     *     Members beyond those listed have no effect.
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
     * @description 立即生效：此后任何读取，包括已受理而未取回的批次与已上传节点的授权书，均不再提供；已在途中的读取亦不交出。
     *     他人的与不存在的授权书同以 3005 拒绝；已失效的（含已撤销）以 4001 拒绝，故无应答后重试得 4001 即为已撤销。
     *
     *     Takes effect at once: nothing is provided under it any more, batches that were taken in and licences that
     *     were uploaded to the node included, nor is a read under way handed over. Somebody else's licence and an
     *     unknown one are refused alike with 3005; one that has ended, with 4001, so that a retry which meets 4001
     *     has been revoked.
     */
    post: operations['revokeLicence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/licences/{licenseId}/narrowing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 缩小授权 · Narrow a licence
     * @description 只能缩小：items 须为原范围的子集，validUntil 不晚于原定、不早于现在，maxUses 不多于原定；任何一项放宽即以
     *     3001 拒绝，授权书不变。未给的保持不变，至少给一项。立即生效，已上传节点的授权书随后以缩小后的范围重新上
     *     传。他人的与不存在的授权书同以 3005 拒绝，已失效的以 4001 拒绝。重发同一请求得同一结果。
     *
     *     Narrows only: `items` a subset of the present scope, `validUntil` not later than now agreed nor before the
     *     present time, `maxUses` not more; whatever widens anything is refused with 3001 and leaves the licence as
     *     it was. What is not given stays, and something has to be given. Takes effect at once; a licence that was
     *     uploaded to the node is uploaded again as narrowed. Somebody else's licence and an unknown one are refused
     *     alike with 3005, one that has ended with 4001. The same request again gets the same answer.
     */
    post: operations['narrowLicence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 列出异议 · List objections
     * @description 本企业的全部异议及其现状，新者在前。
     *
     *     All objections of the enterprise and how they stand, newest first.
     */
    get: operations['listObjections'];
    put?: never;
    /**
     * 提出异议 · Raise an objection
     * @description 须已实名认证，且只能就本企业的信息提出。recordId 不属于本企业以 3005 拒绝，field 不属于该信息项、
     *     信息项不在清单内以 3001 拒绝。受理后即在各出口标注该行（contested）直至办结，并以事件 objection 转送节点，
     *     其 eventId 即 objectionId；节点暂不可用时此后重试，状态仍为 received。节点以 answers 为该标识的事件办结
     *     之。幂等：同一 reference 重发同一请求得同一异议，内容不同以 4001 拒绝。
     *
     *     Under a verified real name, and about the enterprise's own data only. A `recordId` that is not its own is
     *     refused with 3005, a `field` that is not the item's and an item outside the list with 3001. From then on
     *     the row is marked by every way out (`contested`) until the matter is closed, and the node is told with an
     *     event `objection` whose `eventId` is the `objectionId`; where the node is not available that is tried
     *     again, and the state stays `received`. An event of the node that `answers` this id closes it. Idempotent:
     *     the same request again under its `reference` gets the same objection, another one is refused with 4001.
     */
    post: operations['raiseObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/enterprise/repairs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 列出信用修复 · List repairs
     * @description 本企业的全部信用修复申请及其现状，新者在前。
     *
     *     All applications of the enterprise and how they stand, newest first.
     */
    get: operations['listRepairs'];
    put?: never;
    /**
     * 申请信用修复 · Apply for credit repair
     * @description 须已实名认证，且只能就平台所存的本企业的一行申请；recordId 不属于本企业或该行已撤回，同以 3005 拒绝；
     *     信息项不在清单内以 3001 拒绝。平台不自行决定：以事件 repair-application 转送节点，其 eventId 即 repairId；
     *     节点暂不可用时此后重试，状态仍为 received。节点准予时告以事件 repair，该行随即从各出口与上报中消失；
     *     不予时以 answers 为该标识、outcome 为 dismissed 的事件告知。幂等：同一 reference 重发同一请求得同一申请，
     *     内容不同以 4001 拒绝。
     *
     *     Under a verified real name, for a row that the platform holds about the enterprise. A `recordId` that is
     *     not its own or is withdrawn is refused with 3005, an item outside the list with 3001. The platform does
     *     not decide: it tells the node with an event `repair-application` whose `eventId` is the `repairId`; where
     *     the node is not available that is tried again, and the state stays `received`. Where the repair is granted
     *     the node sends an event `repair`, and the row disappears from every way out and from what is uploaded;
     *     where it is refused, an event that `answers` this id with the outcome `dismissed`. Idempotent: the same
     *     request again under its `reference` gets the same application, another one is refused with 4001.
     */
    post: operations['applyForRepair'];
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
     * @description 平台所存本企业的全部信息，完整、不遮盖、免费，含各行的标识（recordIds，供异议与修复申请引用）；
     *     接口调用类信息项平台不存，故不在其中。须已实名认证，否则 2001。
     *
     *     Everything the platform holds about the enterprise, complete, unmasked and free of charge, with the id of
     *     each row (`recordIds`, for objections and applications). Nothing is held of interface items, so they are
     *     not in it. Needs a verified real name (2001).
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
     * @description 何机构于何时、为何目的、凭何授权书访问过本企业的信息，含被拒绝的访问，新者在前，不分页。
     *     信用报告对其每一节各一行，批量对每一行各一行。须已实名认证，否则 2001。
     *
     *     Which institution asked for what, when, why, and under which licence; refused requests included; newest
     *     first, on one page. A report has an entry for each of its sections, a batch for each of its rows. Needs a
     *     verified real name (2001).
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
     * @description 平台名称、版本、所循 profile 与平台时钟。可带 x-calendar-until（所知放假安排的最后一日）与
     *     x-reassessment-due-on（节点要求再评估之日）。
     *
     *     Name, version, profile and the platform's clock; perhaps `x-calendar-until`, the last day of the announced
     *     calendar that it knows, and `x-reassessment-due-on`, by when the node wants a new assessment.
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
     * @description 完整记录数据访问与操作，被拒绝的亦在内，每次一条（信用报告一条，批量每行一条）；
     *     由节点的客户端以 SM2 签名请求，无需令牌。from、to 所列的一秒均含在内，from 晚于 to 以 3001 拒绝；
     *     旧者在前。日志不含任何受限或个人信息的值。
     *
     *     Every access and operation, refused ones too, one entry each (a report one, a batch one a row). Asked for
     *     by the node's client, signed with SM2, without token. Both named seconds are inside; `from` after `to` is
     *     refused with 3001; oldest first. No value that is gated or personal stands in it.
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
  '/v1/node/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 接收节点事件 · Receive an event
     * @description 由节点的客户端以 SM2 签名，无需令牌；即节点的 webhook。以 eventId 幂等：首次为 accepted，再来为
     *     duplicate，后者不再处理；两者都是成功，节点不再重发。其他应答、超时或无应答时节点以同一 eventId 重发，
     *     故平台先持久保存再应答，并在十秒之内应答。事件可能迟到或颠倒，以 occurredAt 为准；停机之后以节点的
     *     listEvents 补取，同样去重。recordId 为提供单位的行标识，或平台上报该行所用的 externalSystemId；
     *     所涉企业或行不为平台所知，亦照收。
     *
     *     | kind | 平台所为 |
     *     |---|---|
     *     | objection | 标注该行，直至有事件以 answers 办结；办结可能先到 |
     *     | correction | 重取该信息项；取到之前该行带标注 |
     *     | repair | 该行从查询、报告、批量、导出与上报中消失；此后变更流再送来同一行亦不恢复 |
     *     | suspension | 自 occurredAt 起不再调用节点，直至准入状态恢复，然后重新领取凭据 |
     *     | re-assessment-due | 记录应再评估之日，见 getHealth 的 x-reassessment-due-on |
     *
     *     带 answers 者同时办结所答的异议或修复申请；outcome 为 dismissed 时该行不变。
     *
     *     Signed by the node's client with SM2, without token: the node's webhook. Idempotent by `eventId`:
     *     `accepted` the first time, `duplicate` after that and not acted on again; both are success, and the node
     *     does not send again. After any other answer, a time-out or none it does, under the same `eventId`; so the
     *     platform stores an event before it answers, and answers within ten seconds. Events may come late and out
     *     of order: `occurredAt` counts. After an outage the platform asks the node's `listEvents` and knows those
     *     events again too. `recordId` is the provider's, or the `externalSystemId` under which the platform has
     *     uploaded the row; an event about an enterprise or a row that the platform does not know is taken like any
     *     other.
     *
     *     | kind | what the platform does |
     *     |---|---|
     *     | objection | marks the row until an event `answers` it, which may come first |
     *     | correction | fetches the item again; until then the row is marked |
     *     | repair | takes the row out of queries, reports, batches, exports and uploads, and keeps it out when the feed of changes tells it again |
     *     | suspension | makes no call to the node from `occurredAt` on, until the admission stands again; then collects its credentials anew |
     *     | re-assessment-due | keeps the day, see `x-reassessment-due-on` of `getHealth` |
     *
     *     An event with `answers` closes the objection or application that it names; with the outcome `dismissed`
     *     the row stays as it is.
     */
    post: operations['receiveEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/node/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 月度统计 · Get the statistics of a month
     * @description 由节点的客户端签名请求，无需令牌。只统计已经结束的自然月（Asia/Shanghai），尚未结束的以 4001 拒绝，
     *     以免逐日相减推出个体。各数与审计日志一致，小组不示。同一个月重复请求得同一结果（generatedAt 除外）。
     *
     *     Asked for by the node's client, signed, without token. Only of calendar months of Asia/Shanghai that are
     *     over; another is refused with 4001, lest the difference of two days give somebody away. The figures are
     *     those of the audit log, small groups suppressed. The same month again has the same figures.
     */
    get: operations['getStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/admin/licences/{licenseId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 核对书面授权书 · Decide on a written licence
     * @description 运营方将书面授权书与登记信息、印章核对后采用或不予采用，立即生效；签名请求，无需令牌。
     *     只对 pending 的书面授权书；重复同一决定得同一结果，已有相反决定或已被撤销的以 4001 拒绝。
     *
     *     The operator has compared the document with the register and its seal, and accepts or rejects it, at once.
     *     Signed, without token. For a written licence that is `pending`; the same decision again gets the same
     *     answer, one that has been decided otherwise or was revoked is refused with 4001.
     */
    post: operations['decideWrittenLicence'];
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
     * @description 记录安全评估结果、暂停或恢复接入，立即生效，已签发的令牌亦然；由运营方的客户端签名请求，无需令牌。
     *     不存在的、或不是机构的客户端以 3005 拒绝。可重试：重发得同一结果。
     *
     *     Records the assessment, suspends or reconnects, at once and for live tokens too. Signed by the operator's
     *     client, without token. An unknown client, or one that is no institution, is refused with 3005. It may be
     *     retried.
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
      contested?: components['schemas']['Contested'];
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
      contested?: components['schemas']['Contested'];
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
      contested?: components['schemas']['Contested'];
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
      /**
       * 授权方式
       * @description 只能线上授权；书面授权由机构提交。 Online only; a written licence comes from the institution.
       * @constant
       */
      form: 'online';
      riskNotice: components['schemas']['RiskNoticeAcknowledgement'];
    };
    /**
     * 缩小授权
     * @description 至少一项，且只能缩小。 At least one of them, and none wider than before.
     */
    LicenceNarrowing: {
      items?: components['schemas']['LicensedItems'];
      validUntil?: components['schemas']['LocalTime'];
      maxUses?: components['schemas']['MaxUses'];
    };
    /**
     * 书面授权书
     * @description multipart/form-data，每个字段一次。 Form data, each field once.
     */
    WrittenLicenceUpload: {
      reference: components['schemas']['Reference'];
      /**
       * 授权书文件
       * Format: binary
       * @description 扫描件的字节。 The bytes of the scan.
       */
      file: File;
      fileDigest: components['schemas']['Sm3Digest'];
      uscc: components['schemas']['Uscc'];
      enterpriseName: components['schemas']['EnterpriseName'];
      /**
       * 授权的信息项
       * @description 信息项标识，以半角逗号分隔。 Item ids, joined by commas.
       */
      items: string;
      purpose: components['schemas']['Purpose'];
      validFrom: components['schemas']['LocalTime'];
      validUntil: components['schemas']['LocalTime'];
      /**
       * 可用次数
       * @description 十进制数字；缺省为不限。 Decimal digits; no limit when absent.
       */
      maxUses?: string;
      noticeVersion: components['schemas']['NoticeVersion'];
      noticeDigest: components['schemas']['Sm3Digest'];
      noticeShownAt: components['schemas']['LocalTime'];
    };
    /**
     * 核对结果
     * @description accept 采用，reject 不予采用。 Accept or reject.
     */
    WrittenLicenceDecision: {
      /**
       * 决定
       * @description 采用与否。 Whether it is accepted.
       * @enum {string}
       */
      decision: 'accept' | 'reject';
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
     * 本企业的一个信息项
     * @description 信息项、数据时间、记录，及各行的标识。 The item, when it held good, its records, and the id of each.
     */
    OwnItemSection: ({
      asOf: components['schemas']['AsOf'];
      recordIds: components['schemas']['RecordIds'];
      contested?: components['schemas']['Contested'];
    } & {
      [key: string]: unknown;
    }) &
      components['schemas']['ItemRecords'];
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
      items: components['schemas']['OwnItemSection'][];
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
     * 失信被执行人信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    JudicialDishonestDebtorRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'judicial.dishonest-debtors';
      /**
       * 记录
       * @description 一件案件一行。 One row for each case.
       */
      records: components['schemas']['JudicialDishonestDebtorRecord'][];
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
     * 海关注册信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    CustomsRegistrationRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'customs.registration';
      /**
       * 记录
       * @description 至多一行。 At most one row.
       */
      records: components['schemas']['CustomsRegistrationRecord'][];
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
     * 海关信用等级记录
     * @description 该信息项的各行。 The rows of the item.
     */
    CustomsCreditGradeRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'customs.credit-grade';
      /**
       * 记录
       * @description 至多一行。 At most one row.
       */
      records: components['schemas']['CustomsCreditGradeRecord'][];
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
     * 企业软件著作权信息记录
     * @description 该信息项的各行。 The rows of the item.
     */
    IpSoftwareCopyrightRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'ip.software-copyrights';
      /**
       * 记录
       * @description 一件登记一行。 One row for each registration.
       */
      records: components['schemas']['IpSoftwareCopyrightRecord'][];
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
     * 行政许可信息（未经授权时对外提供）
     * @description 无授权书时对外提供的记录：法定代表人证件类型与证件号码或缺省，或为含 * 的掩码；其余字段不变。
     *
     *     The record as provided without licence: the gated pair is absent or masked with asterisks, and nothing
     *     else differs.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "counterpartyType": "法人及非法人组织",
     *       "legalRepresentativeName": "示例甲",
     *       "legalRepresentativeIdNumber": "9****************4",
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
    AdministrativePermitRecordWithheld: {
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
    } & components['schemas']['AdministrativePermitOpenFields'];
    /**
     * 行政许可信息记录
     * @description 各行或完整，或未经授权而遮盖。 Rows in full, or withheld where no licence covers them.
     */
    AdministrativePermitRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'administrative.permit';
      /**
       * 记录
       * @description 一项许可一行。 One row for each permit.
       */
      records: (
        | components['schemas']['AdministrativePermitRecord']
        | components['schemas']['AdministrativePermitRecordWithheld']
      )[];
    };
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
     * 行政处罚信息（未经授权时对外提供）
     * @description 无授权书时对外提供的记录：法定代表人证件类型与证件号码或缺省，或为含 * 的掩码；其余字段不变。
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
     * 行政强制信息（未经授权时对外提供）
     * @description 无授权书时对外提供的记录：法定代表人证件类型与证件号码或缺省，或为含 * 的掩码；其余字段不变。
     *
     *     The record as provided without licence: the gated pair is absent or masked with asterisks, and nothing
     *     else differs.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "legalRepresentativeName": "示例甲",
     *       "legalRepresentativeIdNumber": "9****************4",
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
    AdministrativeEnforcementRecordWithheld: {
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
    } & components['schemas']['AdministrativeEnforcementOpenFields'];
    /**
     * 行政强制信息记录
     * @description 各行或完整，或未经授权而遮盖。 Rows in full, or withheld where no licence covers them.
     */
    AdministrativeEnforcementRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'administrative.enforcement';
      /**
       * 记录
       * @description 一项强制一行。 One row for each enforcement.
       */
      records: (
        | components['schemas']['AdministrativeEnforcementRecord']
        | components['schemas']['AdministrativeEnforcementRecordWithheld']
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
     * 科技研发信息（名单）记录
     * @description 该信息项的各行。 The rows of the item.
     */
    TechnologyListingRecords: {
      /**
       * 信息项
       * @description 信息项标识。 The item.
       * @constant
       */
      item: 'technology.lists';
      /**
       * 记录
       * @description 至多一行。 At most one row.
       */
      records: components['schemas']['TechnologyListingRecord'][];
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
     * 信息项记录
     * @description 以查询方式提供的信息项及其记录，由 item 区分。各地清单均只供核验的信息项不在其中。
     *
     *     The items whose rows are given out, told apart by `item`. What every list has verified only is not
     *     among them.
     */
    ItemRecords:
      | components['schemas']['RegistrationBasicRecords']
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
      | components['schemas']['JudicialDishonestDebtorRecords']
      | components['schemas']['JudicialBankruptcyRecords']
      | components['schemas']['TaxCreditGradeRecords']
      | components['schemas']['TaxAbnormalTaxpayerRecords']
      | components['schemas']['TaxArrearsRecords']
      | components['schemas']['TaxPaymentsRecords']
      | components['schemas']['HousingFundContributionsRecords']
      | components['schemas']['SocialInsuranceArrearsRecords']
      | components['schemas']['EnvironmentRatingRecords']
      | components['schemas']['CustomsRegistrationRecords']
      | components['schemas']['CustomsCreditGradeRecords']
      | components['schemas']['IpTrademarkRecords']
      | components['schemas']['IpPatentRecords']
      | components['schemas']['IpSoftwareCopyrightRecords']
      | components['schemas']['RealEstateRegistrationRecords']
      | components['schemas']['RealEstateMortgageRecords']
      | components['schemas']['AdministrativePermitRecords']
      | components['schemas']['AdministrativePenaltyRecords']
      | components['schemas']['AdministrativeEnforcementRecords']
      | components['schemas']['UtilityWaterRecords']
      | components['schemas']['UtilityElectricityRecords']
      | components['schemas']['UtilityGasRecords']
      | components['schemas']['TechnologyResearchRecords']
      | components['schemas']['TechnologyListingRecords']
      | components['schemas']['AgricultureEntityRecords']
      | components['schemas']['AgricultureLandRightRecords']
      | components['schemas']['AgricultureHousingRightRecords'];
    /**
     * 处于异议处理中的行
     * @description records 中处于异议处理中的行的位置（自 0 起）；缺省为没有。使用者须知悉其尚有争议。
     *
     *     Positions, from 0, of the rows in `records` to which an objection is open; absent when there is none. Whoever
     *     uses them has to know that they are disputed.
     * @example [
     *       0,
     *       2
     *     ]
     */
    Contested: number[];
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
     * 批次标识
     * @description 受理时分配。 Assigned on receipt.
     */
    BatchId: string;
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
      | components['schemas']['RegistrationExtendedRecord']
      | components['schemas']['RegistrationChangeRecord']
      | components['schemas']['RegistrationIndustryRecord']
      | components['schemas']['RegistrationShareholderRecord']
      | components['schemas']['RegistrationBranchRecord']
      | components['schemas']['RegistrationEquityPledgeRecord']
      | components['schemas']['RegistrationAnnualReportRecord']
      | components['schemas']['RegistrationAbnormalOperationRecord']
      | components['schemas']['RegistrationSeriousViolationRecord']
      | components['schemas']['RegistrationInspectionRecord']
      | components['schemas']['JudicialJudgmentRecord']
      | components['schemas']['JudicialTerminatedEnforcementRecord']
      | components['schemas']['JudicialDishonestDebtorRecord']
      | components['schemas']['JudicialBankruptcyRecord']
      | components['schemas']['TaxCreditGradeRecord']
      | components['schemas']['TaxAbnormalTaxpayerRecord']
      | components['schemas']['TaxArrearsRecord']
      | components['schemas']['TaxPaymentsRecord']
      | components['schemas']['HousingFundContributionsRecord']
      | components['schemas']['SocialInsuranceArrearsRecord']
      | components['schemas']['EnvironmentRatingRecord']
      | components['schemas']['CustomsRegistrationRecord']
      | components['schemas']['CustomsCreditGradeRecord']
      | components['schemas']['IpTrademarkRecord']
      | components['schemas']['IpPatentRecord']
      | components['schemas']['IpSoftwareCopyrightRecord']
      | components['schemas']['RealEstateRegistrationRecord']
      | components['schemas']['RealEstateMortgageRecord']
      | components['schemas']['AdministrativePermitRecord']
      | components['schemas']['AdministrativePermitRecordWithheld']
      | components['schemas']['AdministrativePenaltyRecord']
      | components['schemas']['AdministrativePenaltyRecordWithheld']
      | components['schemas']['AdministrativeEnforcementRecord']
      | components['schemas']['AdministrativeEnforcementRecordWithheld']
      | components['schemas']['UtilityWaterRecord']
      | components['schemas']['UtilityElectricityRecord']
      | components['schemas']['UtilityGasRecord']
      | components['schemas']['TechnologyResearchRecord']
      | components['schemas']['TechnologyListingRecord']
      | components['schemas']['AgricultureEntityRecord']
      | components['schemas']['AgricultureLandRightRecord']
      | components['schemas']['AgricultureHousingRightRecord'];
    /**
     * 订阅标识
     * @description 受理时分配，难以猜测。 Assigned on receipt, not to be guessed.
     * @example SUB-00000001
     */
    SubscriptionId: string;
    /**
     * 请求标识
     * @description 由调用方自选，在其同类请求中不重复。以同一标识重发内容相同的请求，得到同一结果而不另立一件；内容不同则以
     *     4001 拒绝。
     *
     *     Chosen by the caller, once for each request of a kind. The same request sent again under the same reference
     *     gets the same result and creates nothing; another request under it is refused with 4001.
     * @example ref-2026-0001
     */
    Reference: string;
    /**
     * 行政区划
     * @description 缺省为本平台辖区内的全部企业。 All enterprises of the jurisdiction when absent.
     */
    Divisions: components['schemas']['Division'][];
    /**
     * 订阅
     * @description active 有效，ended 已终止。终止后不再产生批次，已产生的仍可取回。
     *
     *     Active or ended. After its end no more batches come; those that came can still be collected.
     */
    Subscription: {
      subscriptionId: components['schemas']['SubscriptionId'];
      reference: components['schemas']['Reference'];
      item: components['schemas']['ItemId'];
      purpose: components['schemas']['Purpose'];
      divisions?: components['schemas']['Divisions'];
      /**
       * 状态
       * @description 是否仍产生批次。 Whether batches still come.
       * @enum {string}
       */
      status: 'active' | 'ended';
      createdAt: components['schemas']['LocalTime'];
      endedAt?: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 订阅列表
     * @description 新者在前。 Newest first.
     */
    SubscriptionPage: {
      total: components['schemas']['Total'];
      pageIndex: components['schemas']['PageIndexEcho'];
      pageSize: components['schemas']['PageSizeEcho'];
      /**
       * 订阅
       * @description 本页订阅。 The subscriptions of this page.
       */
      subscriptions: components['schemas']['Subscription'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 订阅请求
     * @description 订阅一个无需授权即可提供的物理归集类信息项，可按行政区划筛选。按行业筛选需要所属行业信息，
     *     该信息项须经企业授权，平台不留存，故不设此筛选。
     *
     *     One aggregated item of which something is provided without licence, and the divisions it is wanted for. There
     *     is no filter by industry: the industry of an enterprise needs its licence, and the platform keeps none of it.
     */
    SubscriptionRequest: {
      reference: components['schemas']['Reference'];
      item: components['schemas']['ItemId'];
      purpose: components['schemas']['Purpose'];
      divisions?: components['schemas']['Divisions'];
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
     * 一次送达
     * @description 以 getBatch 取回该批次。 The batch to collect with `getBatch`.
     */
    Delivery: {
      batchId: components['schemas']['BatchId'];
      deliveredAt: components['schemas']['LocalTime'];
      /**
       * 行数
       * @description 批次所含的企业数。 How many enterprises the batch holds.
       */
      rows: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * 送达列表
     * @description 新者在前。 Newest first.
     */
    DeliveryPage: {
      total: components['schemas']['Total'];
      pageIndex: components['schemas']['PageIndexEcho'];
      pageSize: components['schemas']['PageSizeEcho'];
      /**
       * 送达
       * @description 本页送达的批次。 The batches of this page.
       */
      deliveries: components['schemas']['Delivery'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * SM3 摘要
     * @description 小写十六进制。 Lower-case hex SM3.
     * @example 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
     */
    Sm3Digest: string;
    /**
     * 告知书版本
     * @description 文本变动时改变。 Changes with the text.
     * @example 2026-1
     */
    NoticeVersion: string;
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
     * @description online 实名注册后线上授权，written 书面授权。
     *
     *     Granted online after real-name registration, or in writing.
     * @enum {string}
     */
    LicenceForm: 'online' | 'written';
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
       * @description pending 书面授权待核对，rejected 书面授权经核对不予采用，active 有效（含尚未开始），revoked 已撤销，expired 已过期，used-up
       *     次数用尽。只有 active 可据以提供信息。
       *
       *     `pending`: a written licence that nobody has looked at yet; `rejected`: one that was not accepted. `active`
       *     includes a licence whose first second has not come yet. Nothing is provided in any state but `active`.
       * @enum {string}
       */
      status: 'pending' | 'rejected' | 'active' | 'revoked' | 'expired' | 'used-up';
      grantedAt: components['schemas']['LocalTime'];
      revokedAt?: components['schemas']['LocalTime'];
      /**
       * 授权书文件摘要
       * @description 仅书面授权有。 Of a written licence only.
       */
      fileDigest?: components['schemas']['Sm3Digest'];
      riskNotice: components['schemas']['RiskNoticeAcknowledgement'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 书面授权书不予受理
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    WrittenLicenceRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001' | '2008' | '2009' | '3004' | '4004';
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
     * 事项标识
     * @description 受理时分配，难以猜测。 Assigned on receipt, not to be guessed.
     * @example 4f1f5d2e-2b0c-4e5e-9d3e-6a4c1a7b9c01
     */
    RequestId: string;
    /**
     * 行标识
     * @description 在一个信息项内标识一行，更正与撤回沿用之。 Names a row for corrections and withdrawal.
     */
    RecordId: string;
    /**
     * 字段名
     * @description 信息项的一个字段。 One field of the item.
     * @example ratingGrade
     */
    FieldName: string;
    /**
     * 陈述
     * @description 事由，由企业撰写；只向企业本身与处理方出示。 In the enterprise's words; shown to it and to whoever handles it.
     * @example 评级等级与决定书不符
     */
    Statement: string;
    /**
     * 异议
     * @description received 已受理，forwarded 已转送节点，upheld 异议成立，dismissed 异议不成立。前两种为处理中。
     *
     *     Received; passed on to the node; upheld; dismissed. In the first two states it is open.
     */
    Objection: {
      objectionId: components['schemas']['RequestId'];
      reference: components['schemas']['Reference'];
      item: components['schemas']['ItemId'];
      recordId?: components['schemas']['RecordId'];
      field?: components['schemas']['FieldName'];
      statement: components['schemas']['Statement'];
      /**
       * 状态
       * @description 处理到哪一步。 How far it has come.
       * @enum {string}
       */
      status: 'received' | 'forwarded' | 'upheld' | 'dismissed';
      raisedAt: components['schemas']['LocalTime'];
      closedAt?: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 异议列表
     * @description 新者在前。 Newest first.
     */
    ObjectionPage: {
      total: components['schemas']['Total'];
      pageIndex: components['schemas']['PageIndexEcho'];
      pageSize: components['schemas']['PageSizeEcho'];
      /**
       * 异议
       * @description 本页异议。 The objections of this page.
       */
      objections: components['schemas']['Objection'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 异议申请
     * @description recordId 取自 exportOwnData；缺省表示该信息项关于本企业的各行。field 须为该信息项的字段。
     *
     *     `recordId` is one of those that `exportOwnData` names; absent, all rows of the item about this enterprise are
     *     meant. `field` is one of the item's.
     */
    ObjectionRequest: {
      reference: components['schemas']['Reference'];
      item: components['schemas']['ItemId'];
      recordId?: components['schemas']['RecordId'];
      field?: components['schemas']['FieldName'];
      statement: components['schemas']['Statement'];
    };
    /**
     * 信用修复
     * @description received 已受理，forwarded 已转送节点，granted 准予修复，refused 不予修复。前两种为处理中。
     *
     *     Received; passed on to the node; granted; refused. In the first two states it is open.
     */
    Repair: {
      repairId: components['schemas']['RequestId'];
      reference: components['schemas']['Reference'];
      item: components['schemas']['ItemId'];
      recordId: components['schemas']['RecordId'];
      statement: components['schemas']['Statement'];
      /**
       * 状态
       * @description 处理到哪一步。 How far it has come.
       * @enum {string}
       */
      status: 'received' | 'forwarded' | 'granted' | 'refused';
      appliedAt: components['schemas']['LocalTime'];
      closedAt?: components['schemas']['LocalTime'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 信用修复列表
     * @description 新者在前。 Newest first.
     */
    RepairPage: {
      total: components['schemas']['Total'];
      pageIndex: components['schemas']['PageIndexEcho'];
      pageSize: components['schemas']['PageSizeEcho'];
      /**
       * 信用修复
       * @description 本页申请。 The applications of this page.
       */
      repairs: components['schemas']['Repair'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 信用修复申请
     * @description 对平台所存的一行申请修复；recordId 取自 exportOwnData。
     *
     *     For one row that the platform holds; `recordId` is one of those that `exportOwnData` names.
     */
    RepairRequest: {
      reference: components['schemas']['Reference'];
      item: components['schemas']['ItemId'];
      recordId: components['schemas']['RecordId'];
      statement: components['schemas']['Statement'];
    };
    /**
     * 各行的标识
     * @description 与 records 逐一对应。 One for each of `records`, in their order.
     */
    RecordIds: components['schemas']['RecordId'][];
    /**
     * 事件标识
     * @description 由发出方分配，重发沿用。 Assigned by the sender; a retry keeps it.
     * @example EV-20260112-00000001
     */
    EventId: string;
    /**
     * 说明
     * @description 一句话，不含证件号码等个人信息。 One sentence without personal data.
     */
    EventDetail: string;
    /**
     * 关于记录的事件
     * @description objection 异议，correction 更正，repair 信用修复，repair-application 信用修复申请（只由平台发往节点）。
     *     异议办结前该行须作标注；更正后须重取该行；修复后该行不再共享、不再使用；申请在获准之前不改变任何事。以
     *     answers 办结而 outcome 为 dismissed 者，该行不变。
     *
     *     An objection, a correction, a credit repair, or an application for one (from a platform to the node only).
     *     While an objection is open the row is marked; after a correction it is fetched again; after a repair it is
     *     no longer shared or used; an application changes nothing until it is granted. Where an event `answers`
     *     another with the outcome `dismissed` the row stays as it is.
     * @example {
     *       "eventId": "EV-20260112-00000001",
     *       "kind": "objection",
     *       "item": "environment.rating",
     *       "uscc": "91990101MA0000015C",
     *       "recordId": "ENV-00000001",
     *       "occurredAt": "2026-01-12 09:00:00",
     *       "detail": "企业称评级等级与决定书不符"
     *     }
     * @example {
     *       "eventId": "EV-20260114-00000007",
     *       "kind": "correction",
     *       "item": "environment.rating",
     *       "uscc": "91990101MA0000015C",
     *       "recordId": "ENV-00000001",
     *       "occurredAt": "2026-01-14 15:30:00",
     *       "answers": "EV-20260112-00000001",
     *       "outcome": "upheld"
     *     }
     */
    RecordEvent: {
      eventId: components['schemas']['EventId'];
      /**
       * 种类
       * @description 异议、更正、信用修复或其申请。 Objection, correction, repair, or an application for one.
       * @enum {string}
       */
      kind: 'objection' | 'correction' | 'repair' | 'repair-application';
      item: components['schemas']['ItemId'];
      uscc: components['schemas']['Uscc'];
      /**
       * 行标识
       * @description 所涉的一行；缺省为该主体该信息项的各行。 The row; absent, all rows of the item about this enterprise.
       */
      recordId?: components['schemas']['RecordId'];
      occurredAt: components['schemas']['LocalTime'];
      /**
       * 所答事件
       * @description 所办结的异议或修复申请的 eventId。 `eventId` of the objection or application that this event closes.
       */
      answers?: components['schemas']['EventId'];
      /**
       * 办理结果
       * @description 仅与 answers 同在：upheld 异议成立或准予修复，dismissed 不成立或不予修复。
       *
       *     Only together with `answers`: whether the objection was upheld, or the repair granted.
       * @enum {string}
       */
      outcome?: 'upheld' | 'dismissed';
      detail?: components['schemas']['EventDetail'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 日期
     * Format: date
     * @description YYYY-MM-DD，Asia/Shanghai；长期有效为 9999-12-31。 An open end is 9999-12-31.
     * @example 2026-01-12
     */
    LocalDate: string;
    /**
     * 关于平台准入的事件
     * @description suspension 准入被暂停或取消，其令牌与凭据自 occurredAt 起失效；re-assessment-due 须于 dueOn 或之前提交新的
     *     安全评估。
     *
     *     The platform's admission is suspended or revoked, its tokens and credentials dead from `occurredAt` on; or a
     *     new security assessment is due by `dueOn`.
     * @example {
     *       "eventId": "EV-20261201-00000003",
     *       "kind": "re-assessment-due",
     *       "occurredAt": "2026-12-01 00:00:00",
     *       "dueOn": "2027-01-04"
     *     }
     */
    StandingEvent: {
      eventId: components['schemas']['EventId'];
      /**
       * 种类
       * @description 暂停，或应再评估。 Suspension, or an assessment that is due again.
       * @enum {string}
       */
      kind: 'suspension' | 're-assessment-due';
      occurredAt: components['schemas']['LocalTime'];
      /**
       * 期限
       * @description 再评估的最后一日。 The last day for the new assessment.
       */
      dueOn?: components['schemas']['LocalDate'];
      detail?: components['schemas']['EventDetail'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 节点事件
     * @description 节点通知平台的一件事，由 kind 区分。收方以 eventId 去重：同一 eventId 再次到达时不再处理，仍答成功。
     *     事件可能迟到、重复、次序颠倒，故收方按 occurredAt 而非到达先后处理；事件只说发生了什么，
     *     记录本身仍自变更流或查询取得。
     *
     *     One thing that the node tells a platform, told apart by `kind`. The receiver knows an event again by its
     *     `eventId`: a repeated one is answered with success and changes nothing. Events may come late, twice or out
     *     of order, so `occurredAt` counts and not the arrival. An event says what happened; the record itself still
     *     comes from the change feed or an inquiry.
     */
    NodeEvent: components['schemas']['RecordEvent'] | components['schemas']['StandingEvent'];
    /**
     * 事件回执
     * @description accepted 首次收到，duplicate 早已收到；发出方对两者一视同仁，不再重发。
     *
     *     Taken for the first time, or known before. To the sender both mean that it need not send again.
     * @example {
     *       "eventId": "EV-20260112-00000001",
     *       "status": "accepted"
     *     }
     */
    EventReceipt: {
      eventId: components['schemas']['EventId'];
      /**
       * 状态
       * @description 首次或重复。 New or known.
       * @enum {string}
       */
      status: 'accepted' | 'duplicate';
    } & {
      [key: string]: unknown;
    };
    /**
     * 数
     * @description 因组太小而不示者为 null。 Null where the group is too small to be shown.
     */
    Figure: number | null;
    /**
     * 使用情况
     * @description provided 提供次数，refused 拒绝次数，enterprises 所涉企业数。信用报告对其每一节各计一次，
     *     批量对每一行各计一次。
     *
     *     Times provided and refused, and how many enterprises that concerned. A report counts once for each of its
     *     sections, a batch once for each row.
     */
    UsageFigures: {
      provided: components['schemas']['Figure'];
      refused: components['schemas']['Figure'];
      enterprises: components['schemas']['Figure'];
    };
    /**
     * 一个信息项的使用情况
     * @description 信息项及其数。 The item and its figures.
     */
    ItemAccess: {
      item: components['schemas']['ItemId'];
      provided: components['schemas']['Figure'];
      refused: components['schemas']['Figure'];
      enterprises: components['schemas']['Figure'];
    };
    /**
     * 一个行政区划的使用情况
     * @description 企业代码所示的行政区划及其数。 The division in the enterprises' codes, and its figures.
     */
    DivisionAccess: {
      division: components['schemas']['Division'];
      provided: components['schemas']['Figure'];
      refused: components['schemas']['Figure'];
      enterprises: components['schemas']['Figure'];
    };
    /**
     * 月度统计
     * @description 一个自然月（Asia/Shanghai）内的使用、授权与注册情况。所涉企业少于 minimumGroup 户的一组，各数为 null；
     *     一张表中若只有一组如此，则其次小的一组亦为 null，以免由合计倒推。零照实为 0。
     *
     *     What was used, authorised and registered in one calendar month of Asia/Shanghai. The figures of a group of
     *     fewer than `minimumGroup` enterprises are null; where a table has one such group only, so are those of the
     *     next smallest, lest the totals give it away. Nothing is 0.
     */
    MonthlyStatistics: {
      month: components['schemas']['Month'];
      generatedAt: components['schemas']['LocalTime'];
      /**
       * 最小组
       * @description profile 的 smallGroupMinimum；少于此数的组不示。 The profile's `smallGroupMinimum`; smaller groups are not shown.
       */
      minimumGroup: number;
      total: components['schemas']['UsageFigures'];
      /**
       * 按信息项
       * @description 清单的每个信息项一行，次序同清单。 One row for each item of the list, in its order.
       */
      byItem: components['schemas']['ItemAccess'][];
      /**
       * 按行政区划
       * @description 有访问的行政区划各一行，按代码排序。 One row for each division that was asked about, sorted by code.
       */
      byDivision: components['schemas']['DivisionAccess'][];
      /**
       * 授权
       * @description 本月授权与撤销的份数。 Licences granted and revoked.
       */
      licences: {
        granted: components['schemas']['Figure'];
        revoked: components['schemas']['Figure'];
      };
      /**
       * 实名企业
       * @description 本月通过实名认证的企业数。 Enterprises that were verified.
       */
      registrations: components['schemas']['Figure'];
    } & {
      [key: string]: unknown;
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
    /** @description 书面授权书不予受理。 The written licence is not taken. */
    WrittenLicenceRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['WrittenLicenceRefusedError'];
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
     *
     *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
     * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
           *               "taxType": "增值税",
           *               "amountUnit": "元"
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
           * @example uscc,code,enterpriseName,inArrears,arrearsAmount,taxType,amountUnit,contested
           *     91990101MA0000015C,0000,信衡示例一号有限公司,true,12800.5,增值税,元,
           *     91990101MA00000237,3004,,,,,,
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
  listSubscriptions: {
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页订阅。 A page of subscriptions. */
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
           *       "subscriptions": [
           *         {
           *           "subscriptionId": "SUB-00000001",
           *           "reference": "ref-2026-0002",
           *           "item": "administrative.penalty",
           *           "purpose": "post-loan-management",
           *           "divisions": [
           *             "990101"
           *           ],
           *           "status": "active",
           *           "createdAt": "2026-01-12 09:00:00"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SubscriptionPage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['InstitutionRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  createSubscription: {
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
         *       "reference": "ref-2026-0002",
         *       "item": "administrative.penalty",
         *       "purpose": "post-loan-management",
         *       "divisions": [
         *         "990101"
         *       ]
         *     }
         */
        'application/json': components['schemas']['SubscriptionRequest'];
      };
    };
    responses: {
      /** @description 订阅。 The subscription. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "subscriptionId": "SUB-00000001",
           *       "reference": "ref-2026-0002",
           *       "item": "administrative.penalty",
           *       "purpose": "post-loan-management",
           *       "divisions": [
           *         "990101"
           *       ],
           *       "status": "active",
           *       "createdAt": "2026-01-12 09:00:00"
           *     }
           */
          'application/json': components['schemas']['Subscription'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['ProvisionRefused'];
      405: components['responses']['MethodNotOffered'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listDeliveries: {
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path: {
        /** @description 订阅标识。 The subscription. */
        subscriptionId: components['schemas']['SubscriptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页送达。 A page of deliveries. */
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
           *       "deliveries": [
           *         {
           *           "batchId": "BATCH-00000002",
           *           "deliveredAt": "2026-01-13 03:30:00",
           *           "rows": 37
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DeliveryPage'];
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
  endSubscription: {
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path: {
        /** @description 订阅标识。 The subscription. */
        subscriptionId: components['schemas']['SubscriptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已终止的订阅。 The ended subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "subscriptionId": "SUB-00000001",
           *       "reference": "ref-2026-0002",
           *       "item": "administrative.penalty",
           *       "purpose": "post-loan-management",
           *       "divisions": [
           *         "990101"
           *       ],
           *       "status": "ended",
           *       "createdAt": "2026-01-12 09:00:00",
           *       "endedAt": "2026-01-20 10:00:00"
           *     }
           */
          'application/json': components['schemas']['Subscription'];
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
  uploadWrittenLicence: {
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
         *       "reference": "ref-2026-0001",
         *       "file": "%PDF-1.7 example",
         *       "fileDigest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
         *       "uscc": "91990101MA0000015C",
         *       "enterpriseName": "信衡示例一号有限公司",
         *       "items": "tax.arrears,administrative.penalty",
         *       "purpose": "loan-approval",
         *       "validFrom": "2026-01-12 00:00:00",
         *       "validUntil": "2026-02-11 23:59:59",
         *       "maxUses": "20",
         *       "noticeVersion": "2026-1",
         *       "noticeDigest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
         *       "noticeShownAt": "2026-01-12 08:58:00"
         *     }
         */
        'multipart/form-data': components['schemas']['WrittenLicenceUpload'];
      };
    };
    responses: {
      /** @description 待核对的授权书。 The licence, pending. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "licenseId": "LIC-2026-00000002",
           *       "uscc": "91990101MA0000015C",
           *       "institutionId": "bank-001",
           *       "items": [
           *         "tax.arrears"
           *       ],
           *       "purpose": "loan-approval",
           *       "validFrom": "2026-01-12 00:00:00",
           *       "validUntil": "2026-02-11 23:59:59",
           *       "maxUses": 20,
           *       "used": 0,
           *       "form": "written",
           *       "status": "pending",
           *       "grantedAt": "2026-01-12 09:00:00",
           *       "fileDigest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
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
      401: components['responses']['AuthenticationRefused'];
      403: components['responses']['WrittenLicenceRefused'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getLicence: {
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path: {
        /** @description 授权书标识。 The licence. */
        licenseId: components['schemas']['LicenseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 授权书。 The licence. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "licenseId": "LIC-2026-00000002",
           *       "uscc": "91990101MA0000015C",
           *       "institutionId": "bank-001",
           *       "items": [
           *         "tax.arrears"
           *       ],
           *       "purpose": "loan-approval",
           *       "validFrom": "2026-01-12 00:00:00",
           *       "validUntil": "2026-02-11 23:59:59",
           *       "maxUses": 20,
           *       "used": 0,
           *       "form": "written",
           *       "status": "active",
           *       "grantedAt": "2026-01-12 09:00:00",
           *       "fileDigest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
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
  narrowLicence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 授权书标识。 The licence. */
        licenseId: components['schemas']['LicenseId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "items": [
         *         "tax.arrears"
         *       ],
         *       "validUntil": "2026-02-11 23:59:59"
         *     }
         */
        'application/json': components['schemas']['LicenceNarrowing'];
      };
    };
    responses: {
      /** @description 缩小后的授权书。 The licence as narrowed. */
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
           *         "tax.arrears"
           *       ],
           *       "purpose": "loan-approval",
           *       "validFrom": "2026-01-12 00:00:00",
           *       "validUntil": "2026-02-11 23:59:59",
           *       "maxUses": 20,
           *       "used": 3,
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
      403: components['responses']['CallerRefused'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listObjections: {
    parameters: {
      query?: {
        /** @description 页码，自 1 起。 Page number, from 1. */
        pageIndex?: components['parameters']['PageIndex'];
        /** @description 每页条数。 Entries on a page. */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页异议。 A page of objections. */
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
           *       "objections": [
           *         {
           *           "objectionId": "4f1f5d2e-2b0c-4e5e-9d3e-6a4c1a7b9c01",
           *           "reference": "ref-2026-0003",
           *           "item": "environment.rating",
           *           "recordId": "ENV-00000001",
           *           "field": "ratingGrade",
           *           "statement": "评级等级与决定书不符",
           *           "status": "upheld",
           *           "raisedAt": "2026-01-12 09:00:00",
           *           "closedAt": "2026-01-14 15:30:00"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ObjectionPage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['CallerRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  raiseObjection: {
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
         *       "reference": "ref-2026-0003",
         *       "item": "environment.rating",
         *       "recordId": "ENV-00000001",
         *       "field": "ratingGrade",
         *       "statement": "评级等级与决定书不符"
         *     }
         */
        'application/json': components['schemas']['ObjectionRequest'];
      };
    };
    responses: {
      /** @description 已受理的异议。 The objection, received. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "objectionId": "4f1f5d2e-2b0c-4e5e-9d3e-6a4c1a7b9c01",
           *       "reference": "ref-2026-0003",
           *       "item": "environment.rating",
           *       "recordId": "ENV-00000001",
           *       "field": "ratingGrade",
           *       "statement": "评级等级与决定书不符",
           *       "status": "received",
           *       "raisedAt": "2026-01-12 09:00:00"
           *     }
           */
          'application/json': components['schemas']['Objection'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['CallerRefused'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listRepairs: {
    parameters: {
      query?: {
        /** @description 页码，自 1 起。 Page number, from 1. */
        pageIndex?: components['parameters']['PageIndex'];
        /** @description 每页条数。 Entries on a page. */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页申请。 A page of applications. */
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
           *       "repairs": [
           *         {
           *           "repairId": "0b7a3a52-7d0e-4a0b-8f57-0d6a6f1f2c11",
           *           "reference": "ref-2026-0004",
           *           "item": "administrative.penalty",
           *           "recordId": "PEN-00000001",
           *           "statement": "已履行处罚决定并满最短公示期",
           *           "status": "forwarded",
           *           "appliedAt": "2026-01-12 09:00:00"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RepairPage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['CallerRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  applyForRepair: {
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
         *       "reference": "ref-2026-0004",
         *       "item": "administrative.penalty",
         *       "recordId": "PEN-00000001",
         *       "statement": "已履行处罚决定并满最短公示期"
         *     }
         */
        'application/json': components['schemas']['RepairRequest'];
      };
    };
    responses: {
      /** @description 已受理的申请。 The application, received. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "repairId": "0b7a3a52-7d0e-4a0b-8f57-0d6a6f1f2c11",
           *       "reference": "ref-2026-0004",
           *       "item": "administrative.penalty",
           *       "recordId": "PEN-00000001",
           *       "statement": "已履行处罚决定并满最短公示期",
           *       "status": "received",
           *       "appliedAt": "2026-01-12 09:00:00"
           *     }
           */
          'application/json': components['schemas']['Repair'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SessionRefused'];
      403: components['responses']['CallerRefused'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
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
           *           "records": [],
           *           "recordIds": []
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
  receiveEvent: {
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
        'application/json': components['schemas']['NodeEvent'];
      };
    };
    responses: {
      /** @description 回执。 The receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "eventId": "EV-20260120-00000002",
           *       "status": "accepted"
           *     }
           */
          'application/json': components['schemas']['EventReceipt'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['CallerRefused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getStatistics: {
    parameters: {
      query: {
        /** @description 自然月。 The calendar month. */
        month: components['schemas']['Month'];
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 统计。 The statistics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "month": "2025-12",
           *       "generatedAt": "2026-01-12 09:00:00",
           *       "minimumGroup": 10,
           *       "total": {
           *         "provided": 1284,
           *         "refused": 37,
           *         "enterprises": 212
           *       },
           *       "byItem": [
           *         {
           *           "item": "tax.arrears",
           *           "provided": 1180,
           *           "refused": 30,
           *           "enterprises": 205
           *         },
           *         {
           *           "item": "utility.water",
           *           "provided": null,
           *           "refused": null,
           *           "enterprises": null
           *         },
           *         {
           *           "item": "administrative.penalty",
           *           "provided": null,
           *           "refused": null,
           *           "enterprises": null
           *         }
           *       ],
           *       "byDivision": [
           *         {
           *           "division": "990101",
           *           "provided": 1284,
           *           "refused": 37,
           *           "enterprises": 212
           *         }
           *       ],
           *       "licences": {
           *         "granted": 231,
           *         "revoked": null
           *       },
           *       "registrations": 58
           *     }
           */
          'application/json': components['schemas']['MonthlyStatistics'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['SignatureRefused'];
      403: components['responses']['CallerRefused'];
      409: components['responses']['StateConflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  decideWrittenLicence: {
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
         */
        'X-Signature': components['parameters']['Signature'];
      };
      path: {
        /** @description 授权书标识。 The licence. */
        licenseId: components['schemas']['LicenseId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "decision": "accept"
         *     }
         */
        'application/json': components['schemas']['WrittenLicenceDecision'];
      };
    };
    responses: {
      /** @description 授权书。 The licence. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "licenseId": "LIC-2026-00000002",
           *       "uscc": "91990101MA0000015C",
           *       "institutionId": "bank-001",
           *       "items": [
           *         "tax.arrears"
           *       ],
           *       "purpose": "loan-approval",
           *       "validFrom": "2026-01-12 00:00:00",
           *       "validUntil": "2026-02-11 23:59:59",
           *       "maxUses": 20,
           *       "used": 0,
           *       "form": "written",
           *       "status": "active",
           *       "grantedAt": "2026-01-12 09:00:00",
           *       "fileDigest": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
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
      401: components['responses']['SignatureRefused'];
      403: components['responses']['CallerRefused'];
      404: components['responses']['NotFound'];
      409: components['responses']['StateConflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
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
         *
         *     向量与逐条规则见 openapi/vectors/。 Worked vectors and the rules at length are in openapi/vectors/.
         * @example MEQCIA/B135HKglM9X/wrcqClDl5rrn8k9E+BBn+/c2vcgmJAiA4y+YyiQUPImlPbNCOXbnQlMncOSS5/G8I6fRqtBE/iQ==
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
