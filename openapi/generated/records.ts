// Generated from openapi/ by "npm run generate". Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
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
     * 统一社会信用代码
     * @description GB 32100-2015，18 位；格式相符而校验码不符时由业务规则处理。
     *
     *     Unified social credit code. The pattern covers the alphabet; the check digit is a rule, not a format.
     * @example 91990101MA0000015C
     */
    Uscc: string;
    /**
     * 企业名称
     * @description 市场主体登记的名称。 The registered name.
     * @example 信衡示例一号有限公司
     */
    EnterpriseName: string;
    /**
     * 行政区划代码
     * @description GB/T 2260 六位代码。 Six-digit division code.
     * @example 990101
     */
    Division: string;
    /**
     * 客户端标识
     * @description 由平台分配。 Assigned by the platform that is called.
     * @example bank-001
     */
    ClientId: string;
    /**
     * 接入机构标识
     * @description 即接入机构的客户端标识。 The institution's client id.
     * @example bank-001
     */
    InstitutionId: string;
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
     * 日期
     * Format: date
     * @description YYYY-MM-DD，Asia/Shanghai；长期有效为 9999-12-31。 An open end is 9999-12-31.
     * @example 2026-01-12
     */
    LocalDate: string;
    /**
     * 时间
     * @description YYYY-MM-DD HH:mm:ss，Asia/Shanghai。 Local time of Asia/Shanghai.
     * @example 2026-01-12 09:00:00
     */
    LocalTime: string;
    /**
     * 月份
     * @description YYYY-MM。 A calendar month.
     * @example 2025-12
     */
    Month: string;
    /**
     * SM3 摘要
     * @description 小写十六进制。 Lower-case hex SM3.
     * @example 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
     */
    Sm3Digest: string;
    /**
     * 令牌
     * @description 不透明字符串。 Opaque to the caller.
     * @example h3Vd0rXw8pQe2LkT5mZb
     */
    Token: string;
    /**
     * 行标识
     * @description 在一个信息项内标识一行，更正与撤回沿用之。 Names a row for corrections and withdrawal.
     */
    RecordId: string;
    /**
     * 追踪标识
     * @description 贯穿一次调用的各段。 The same along all legs of one call.
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    TraceId: string;
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
     * 批次标识
     * @description 受理时分配。 Assigned on receipt.
     */
    BatchId: string;
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
     * 授权的信息项
     * @description 授权范围。 The scope of the licence.
     */
    LicensedItems: components['schemas']['ItemId'][];
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
     * 授权方式
     * @description online 实名注册后线上授权，written 书面授权。
     *
     *     Granted online after real-name registration, or in writing.
     * @enum {string}
     */
    LicenceForm: 'online' | 'written';
    /**
     * 可用次数
     * @description 缺省为不限次数。 No limit when absent.
     */
    MaxUses: number;
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
     * 告知书版本
     * @description 文本变动时改变。 Changes with the text.
     * @example 2026-1
     */
    NoticeVersion: string;
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
     * 凭据错误
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    CredentialsRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2004';
    };
    /**
     * 测试令牌不被接受
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    TestingRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2002';
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
     * 签名不被接受
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    SignatureRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2004' | '2005' | '2006' | '2007';
    };
    /**
     * 签名或令牌不被接受
     * @description HTTP 401 的错误。 The error of HTTP 401.
     */
    AuthenticationRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2002' | '2003' | '2004' | '2005' | '2006' | '2007';
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
     * 机构无权调用或未通过评估
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    InstitutionRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001' | '2008';
    };
    /**
     * 不予提供
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    ProvisionRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001' | '2008' | '2009' | '3004';
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
     * 书面授权书不予受理
     * @description HTTP 403 的错误。 The error of HTTP 403.
     */
    WrittenLicenceRefusedError: components['schemas']['Error'] & {
      /** @enum {string} */
      code?: '2001' | '2008' | '2009' | '3004' | '4004';
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
     * SM2 公钥
     * @description 大写十六进制 04‖X‖Y。 Upper-case hex of the uncompressed point.
     */
    HexPublicKey: string;
    /**
     * 密文
     * @description SM4 密文的 Base64。 Base64 of the SM4 ciphertext.
     */
    SealedText: string;
    /**
     * 会话密钥密文
     * @description 16 字节会话密钥（16 个可打印 ASCII 字符）经对方 SM2 公钥加密，C1 带前缀 04；编码（hex 或 Base64）与次序（C1C2C3 或
     *     C1C3C2）见 profile 的 envelope。接收方须核对 C1 在曲线上、C3 相符，否则 3003。
     *
     *     The 16-byte session key (16 printable ASCII characters) under the receiver's SM2 key, C1 with its leading 04.
     *     Encoding and order follow the profile's envelope. The receiver checks that C1 is on the curve and that C3 fits;
     *     otherwise 3003.
     */
    SealedKey: string;
    /**
     * 签名
     * @description 发送方对明文 JSON 原字节的 SM2 签名（DER）；编码及是否含 Z_A（默认标识 1234567812345678）见 profile 的 envelope。不符为 2005。
     *
     *     The sender's SM2 signature (DER) over the very bytes of the plain JSON. Encoding and Z_A (default id
     *     1234567812345678) follow the profile's envelope. A wrong one is 2005.
     */
    PlainSignature: string;
    /**
     * 请求信封
     * @description 明文结构由操作的 x-plain-request 指明。getToken 不带 token。信封有 16 种变体，以 cipher、encoding、order、za 命名，如
     *     cbc-hex-c1c2c3-za；各变体的工作向量（请求、应答，及必须拒绝的）见 openapi/vectors/envelopes.json，规则见同处的 README.md。示例即其中的
     *     cbc-hex-c1c2c3-za-request。
     *
     *     `x-plain-request` of the operation names the plaintext. getToken carries no token. The envelope has sixteen
     *     variants, named by cipher, encoding, order and za, such as cbc-hex-c1c2c3-za; worked vectors of each (requests,
     *     answers, and what has to be refused) are in openapi/vectors/envelopes.json, the rules in the README.md beside
     *     it. The example is cbc-hex-c1c2c3-za-request of that file.
     * @example {
     *       "publicKey": "045A8FCAE7815DBCC51E810BFFDDFB3A688EECA21321AF75E96B2180C4209A45CEBED62F87DA4F9052A763A1A47C7697BFE20CF2F36BFF8B77B5DB420B23A5C7CD",
     *       "requestData": "ugeH4zxMoDGQF1yPjfWwy9IB/TChw8Q7XpLTLC1UpixuoN00iEhZvPHbA56WA6l78iNmxO9eKMWJlrekt10UoFkfyXTmLhjXtmE3CgiIFWL4V7KTV2ZefffQyr2f5VND24g+a/Gx0P4KI/k7fbC0qgrTqPuEFENy4w7fgp41m54=",
     *       "key": "04ba32601e1f1f66b2f16bb8f6e04b96540311e36d62da87c79b9d0e411399a78211eff033b61b9e97e7c2aee8a1ad6034c9d73d6dd0ab277447817cdf8dc99cec0f1a04c7af819cf27666e685beab0b279f0ecd176b7931c7d8afa67c5862e913705ba4ba3aca490731124d3f6965e6ff",
     *       "signatureData": "3045022036f67953987565c39c133d7d3564a47810eaed4a074a476c7ff08547e8ac7671022100f739df3df11a08c9a2ea1f82a8493db203bf38c2d2f5f4c9d2ee44008c67e1fd",
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
     * 应答信封
     * @description HTTP 状态恒为 200；成功时 errorCode 为 0000 并带密文，失败时只有错误代码与说明。
     *
     *     The HTTP status is always 200. Success has code 0000 and a sealed answer, failure a code and a sentence.
     */
    EnvelopeAnswer: components['schemas']['EnvelopeSuccess'] | components['schemas']['EnvelopeFailure'];
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
     *       "key": "04cc618d60c85e5751f418b5beeaf9f54e47a94390c987e66e506d77fc8986029ab940f69fbe418f44aae238d0c23a94eef2b81f74bcd5952358151b431e2c7062298cf12a0724ffdcf594c2494ff7b2a4b4dc482ce86e48ba2e05ffcd3258f6e454d9bdf7d19cac1816a971fa4adda64e",
     *       "data": "Jn1MQ4ZsHC2LVFO37gLP2MMJm0vEF9pbaR2kyb2Zmn1+8/tcMR4sTFT7CTqlYRCsUCMZ3rTxl2AJb2JUh+sdJu/38NNPprUTQPn/UHUFmp3shn/TMN49I53fYWXa8J3VzV8leQOd2nye1cE0XExGkwD0vUnMs1cuzVeJyWb/oN7XkWrX5cMvjzYNZ6PYoGG0TgXegeZ0mD/bbWLbCjBMwwwnrQCWOxVNTpp9VQPsytr7jxyEX6TwfnsGs3qqj8+tuSBxbjYqbDV1n2K9ZHtKdg==",
     *       "signatureData": "304602210087fb9250546f3d232af21c53423ae1b2b5262034b8434b151175aa00294aff15022100f8488e14544d3000aff3ba25df29af6913c8cade50a06ca9607e7bae39363085"
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
     * 公钥请求
     * @description 以明文发送。 Sent in clear.
     */
    PublicKeyRequest: {
      publicKey: components['schemas']['HexPublicKey'];
      /**
       * 应用（明文）
       * @description 明文 JSON，写明 appId。带此项者，应答密封给 publicKey；节点不查验其内容。
       *
       *     JSON in clear that names the `appId`. With it the answer is sealed to `publicKey`; what it says is not looked at.
       */
      requestData?: string;
    };
    /**
     * 公钥应答
     * @description 节点公钥：为明文；请求带 requestData 时为密封，明文结构见操作的说明。
     *
     *     The node's public key: in clear, or sealed where the request had `requestData`; the operation says what is inside.
     */
    PublicKeyAnswer:
      | components['schemas']['PublicKeySuccess']
      | components['schemas']['EnvelopeSuccess']
      | components['schemas']['EnvelopeFailure'];
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
     * 平台标识
     * @description 准入后由节点分配。 Assigned by the node on admission.
     */
    PlatformId: string;
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
     * 查询请求（明文）
     * @description 须授权的信息项须带 licenseId；核验类信息项须带 claims，其余不得带。带 authorizedOrgsCode 者，须为授权书的被授权方，否则 3004；
     *     国家节点据此核对是为谁查询。带 pageIndex 或 pageSize 者只给出该页（缺者分别为 1 与 20），少于 pageSize 条即末页；不带者给出全部记录；核验类不得带。
     *
     *     A licensed item needs `licenseId`. Verified items need `claims`, others take none. Where `authorizedOrgsCode` is
     *     given it has to be the institution of the licence, or else 3004: for whom is asked. With `pageIndex` or
     *     `pageSize` (1 and 20 where one is absent) the answer is that page, the last one where it has fewer than
     *     `pageSize`; without them it is all records. Verified items take neither.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uniscId": "91990101MA0000015C",
     *       "licenseId": "LIC-2026-00000001",
     *       "authorizedOrgsCode": "bank-001",
     *       "claims": {
     *         "pensionInsuredBand": "B3"
     *       }
     *     }
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uniscId": "91990101MA0000015C",
     *       "pageIndex": 2,
     *       "pageSize": 10
     *     }
     */
    InquiryPlainRequest: {
      enterpriseName: components['schemas']['EnterpriseName'];
      uniscId: components['schemas']['Uscc'];
      licenseId?: components['schemas']['LicenseId'];
      /**
       * 被授权方代码
       * @description 为其查询的机构。 The institution for which is asked.
       */
      authorizedOrgsCode?: string;
      pageIndex?: components['schemas']['PageIndexEcho'];
      pageSize?: components['schemas']['PageSizeEcho'];
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
     *           "taxType": null,
     *           "amountUnit": "元"
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
       * @enum {string}
       */
      item: 'social-insurance.contributions' | 'real-estate.registrations' | 'real-estate.mortgages';
      asOf: components['schemas']['LocalTime'];
      result: components['schemas']['VerificationResult'];
    } & {
      [key: string]: unknown;
    };
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
       * @description 文件字节的 SM3，大写十六进制；向量见 openapi/vectors/licence-uploads.json。 Upper-case hex SM3 of the bytes of the file; worked vectors are in openapi/vectors/licence-uploads.json.
       */
      hashCode: string;
      token: components['schemas']['Token'];
      publicKey: components['schemas']['HexPublicKey'];
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
     * 月报回执（明文）
     * @description accepted 首次收到该月，updated 替换了该月的旧报，duplicate 内容与已收者相同。
     *
     *     The month is taken for the first time, taken in place of an older report, or known with this content.
     * @example {
     *       "month": "2025-12",
     *       "status": "accepted"
     *     }
     */
    MonthReceipt: {
      month: components['schemas']['Month'];
      /**
       * 状态
       * @description 该月报告的去向。 What became of the month's report.
       * @enum {string}
       */
      status: 'accepted' | 'updated' | 'duplicate';
    } & {
      [key: string]: unknown;
    };
    /**
     * 数目
     * @description 非负整数。 A whole number, not negative.
     */
    Tally: number;
    /**
     * 平台统计（明文）
     * @description 一个自然月的五部分：信息共享、平台建设、注册企业、接入机构、支持政策，以及融资成效。存量数截至月末，流量数为当月。融资总数等于
     *     各机构之和；信用贷款不大于贷款总数；实名企业不多于注册企业。不符者以 3001 拒绝。
     *
     *     Five parts of one calendar month: sharing, the platform itself, enterprises, institutions, policies; and what was
     *     financed. Stocks are as of the end of the month, flows of the month. The total of financing is the sum over
     *     the institutions; unsecured loans are not more than all loans; enterprises with verified names not more than
     *     those registered. What does not add up is refused with 3001.
     * @example {
     *       "month": "2025-12",
     *       "sharing": [
     *         {
     *           "item": "environment.rating",
     *           "stored": 600,
     *           "changed": 12,
     *           "provided": 340
     *         }
     *       ],
     *       "construction": {
     *         "operatingSince": "2025-06-01",
     *         "version": "1.4",
     *         "summary": "与省级节点联通，接口调用与核验均已启用"
     *       },
     *       "enterprises": {
     *         "registered": 5200,
     *         "verified": 4100
     *       },
     *       "institutions": {
     *         "banks": 12,
     *         "others": 5,
     *         "products": 46
     *       },
     *       "policies": {
     *         "issued": 1,
     *         "inForce": 7
     *       },
     *       "financing": {
     *         "total": {
     *           "creditedEnterprises": 12,
     *           "creditedAmount": 36000000,
     *           "loans": 10,
     *           "loanAmount": 21500000,
     *           "unsecuredLoans": 4,
     *           "unsecuredLoanAmount": 5200000,
     *           "amountUnit": "元"
     *         },
     *         "byInstitution": [
     *           {
     *             "institutionUscc": "91990101MA00000237",
     *             "figures": {
     *               "creditedEnterprises": 12,
     *               "creditedAmount": 36000000,
     *               "loans": 10,
     *               "loanAmount": 21500000,
     *               "unsecuredLoans": 4,
     *               "unsecuredLoanAmount": 5200000,
     *               "amountUnit": "元"
     *             }
     *           }
     *         ]
     *       }
     *     }
     */
    PlatformStatistics: {
      month: components['schemas']['Month'];
      /**
       * 信息归集共享
       * @description 每个信息项一条，信息项不得重复。 One entry for each item, no item twice.
       */
      sharing: components['schemas']['SharingFigures'][];
      construction: components['schemas']['ConstructionFigures'];
      enterprises: components['schemas']['EnterpriseFigures'];
      institutions: components['schemas']['InstitutionFigures'];
      policies: components['schemas']['PolicyFigures'];
      financing: components['schemas']['FinancingReport'];
    };
    /**
     * 一个信息项的共享情况
     * @description 所持行数、当月变更与对外提供的次数。 Rows held, changes and times provided in the month.
     */
    SharingFigures: {
      item: components['schemas']['ItemId'];
      /**
       * 所持行数
       * @description 月末所持，非物理归集者为 0。 Held at the end of the month; 0 unless aggregated.
       */
      stored: components['schemas']['Tally'];
      /**
       * 当月变更
       * @description 写入、更正与撤回。 Rows written, corrected and withdrawn.
       */
      changed: components['schemas']['Tally'];
      /**
       * 当月提供
       * @description 查询与核验成功的次数。 Inquiries and verifications that succeeded.
       */
      provided: components['schemas']['Tally'];
    };
    /**
     * 平台建设情况
     * @description 上线日期、版本与进展。 Since when it runs, its version and how it fares.
     */
    ConstructionFigures: {
      /**
       * 上线日期
       * @description 正式运行之日。 The day it went into service.
       */
      operatingSince: components['schemas']['LocalDate'];
      /**
       * 版本
       * @description 平台自定。 The platform's own.
       */
      version: string;
      /**
       * 进展
       * @description 当月进展。 What was done in the month.
       */
      summary: string;
    };
    /**
     * 注册企业
     * @description 月末存量。 As of the end of the month.
     */
    EnterpriseFigures: {
      /**
       * 注册企业数
       * @description 含个体工商户等。 Sole traders and the like included.
       */
      registered: components['schemas']['Tally'];
      /**
       * 实名企业数
       * @description 已通过实名认证。 Whose real names are verified.
       */
      verified: components['schemas']['Tally'];
    };
    /**
     * 接入机构
     * @description 月末存量。 As of the end of the month.
     */
    InstitutionFigures: {
      /**
       * 银行数
       * @description 已接入的银行。 Banks connected.
       */
      banks: components['schemas']['Tally'];
      /**
       * 其他机构数
       * @description 已接入的保险、担保、信用服务等机构。 Insurers, guarantors, agencies and others.
       */
      others: components['schemas']['Tally'];
      /**
       * 金融产品数
       * @description 在售产品。 Products on offer.
       */
      products: components['schemas']['Tally'];
    };
    /**
     * 支持政策
     * @description 当月新发与月末有效。 Issued in the month, and in force at its end.
     */
    PolicyFigures: {
      /**
       * 当月新发
       * @description 当月印发的政策。 Policies issued in the month.
       */
      issued: components['schemas']['Tally'];
      /**
       * 月末有效
       * @description 月末仍有效的政策。 Policies in force.
       */
      inForce: components['schemas']['Tally'];
    };
    /**
     * 融资成效
     * @description 总数与各机构之数，机构不得重复。 The total, and each institution's part; no institution twice.
     */
    FinancingReport: {
      total: components['schemas']['FinancingFigures'];
      /**
       * 各机构
       * @description 每家机构一条。 One entry for each institution.
       */
      byInstitution: components['schemas']['InstitutionFinancing'][];
    };
    /**
     * 一家机构的融资成效
     * @description 机构与其数。 The institution and its figures.
     */
    InstitutionFinancing: {
      institutionUscc: components['schemas']['Uscc'];
      figures: components['schemas']['FinancingFigures'];
    };
    /**
     * 融资之数
     * @description 当月的授信与放款。 Credit given and loans paid out in the month.
     */
    FinancingFigures: {
      /**
       * 授信企业数
       * @description 当月新授信；同一企业在两家机构各计一次。 Newly given credit; counted once for each institution.
       */
      creditedEnterprises: components['schemas']['Tally'];
      creditedAmount: components['schemas']['YuanAmount'];
      /**
       * 放款笔数
       * @description 当月放款。 Loans paid out.
       */
      loans: components['schemas']['Tally'];
      loanAmount: components['schemas']['YuanAmount'];
      /**
       * 信用贷款笔数
       * @description 放款中的信用贷款。 Those without security.
       */
      unsecuredLoans: components['schemas']['Tally'];
      unsecuredLoanAmount: components['schemas']['YuanAmount'];
      amountUnit: components['schemas']['YuanOnly'];
    };
    /**
     * 金额
     * @description 元，至多两位小数。 Yuan, two decimals at most.
     */
    YuanAmount: number;
    /**
     * 白名单（明文）
     * @description 一个自然月的白名单，至多 5000 家。同一月内 ruleVersion 相同则增补或更正，不同则全部重来；当月无企业入选时 rows 为空，仍须报送。
     *
     *     The whitelist of one calendar month, 5,000 enterprises at most. The same `ruleVersion` again adds to the month's
     *     list or corrects it; another one begins the list anew. A month in which nobody qualifies is reported with no rows.
     * @example {
     *       "month": "2026-01",
     *       "ruleVersion": "2026-1",
     *       "screenedOn": "2026-01-10",
     *       "rows": [
     *         {
     *           "uscc": "91990101MA0000015C",
     *           "enterpriseName": "信衡示例一号有限公司",
     *           "criteria": {
     *             "industrialPolicy": true,
     *             "credit": true,
     *             "operation": true,
     *             "realNeed": true,
     *             "commitmentSigned": true,
     *             "evaluation": "A"
     *           }
     *         }
     *       ]
     *     }
     */
    Whitelist: {
      month: components['schemas']['Month'];
      /**
       * 规则版本
       * @description 筛查规则的版本。 Version of the rules it was screened by.
       */
      ruleVersion: string;
      /**
       * 筛查日期
       * @description 筛查之日。 The day of the screening.
       */
      screenedOn: components['schemas']['LocalDate'];
      /**
       * 各企业
       * @description 一家企业一行。 One row for each enterprise.
       */
      rows: components['schemas']['WhitelistRow'][];
    };
    /**
     * 白名单的一家企业
     * @description 六项标准均须满足。 All six criteria have to be met.
     */
    WhitelistRow: {
      uscc: components['schemas']['Uscc'];
      enterpriseName: components['schemas']['EnterpriseName'];
      criteria: components['schemas']['WhitelistCriteria'];
    };
    /**
     * 入选标准
     * @description 未满足者不得入选，故各项恒为 true；评价为等级。 Who fails one is not listed, so each is true; the evaluation is a grade.
     */
    WhitelistCriteria: {
      /**
       * 符合产业政策
       * @description 符合。 It fits the industrial policy.
       * @constant
       */
      industrialPolicy: true;
      /**
       * 信用良好
       * @description 良好。 Its credit is good.
       * @constant
       */
      credit: true;
      /**
       * 经营正常
       * @description 正常。 Its business runs normally.
       * @constant
       */
      operation: true;
      /**
       * 有真实融资需求
       * @description 有。 It really needs financing.
       * @constant
       */
      realNeed: true;
      /**
       * 已签署信用承诺书
       * @description 已签。 It has signed a credit commitment.
       * @constant
       */
      commitmentSigned: true;
      /**
       * 评价结果
       * @description 综合评价等级。 Grade of the evaluation.
       */
      evaluation: string;
    };
    /**
     * 白名单应答（明文）
     * @description 该月现有家数与逐行结果。 How many the month's list has now, and the result of each row.
     * @example {
     *       "month": "2026-01",
     *       "ruleVersion": "2026-1",
     *       "listed": 1,
     *       "rows": [
     *         {
     *           "uscc": "91990101MA0000015C",
     *           "status": "accepted",
     *           "errors": []
     *         }
     *       ]
     *     }
     */
    WhitelistUploaded: {
      month: components['schemas']['Month'];
      /**
       * 规则版本
       * @description 同请求。 As in the request.
       */
      ruleVersion: string;
      /**
       * 现有家数
       * @description 该月名单现有的企业。 Enterprises on the month's list now.
       */
      listed: components['schemas']['Tally'];
      /**
       * 各行结果
       * @description 次序与请求相同。 In the order of the request.
       */
      rows: components['schemas']['WhitelistRowUploaded'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * 一行的结果
     * @description errors 仅在 rejected 时非空。 `errors` is empty unless rejected.
     */
    WhitelistRowUploaded: {
      uscc: components['schemas']['Uscc'];
      /**
       * 状态
       * @description 新收、更正、重复或未收。 New, corrected, known or not taken.
       * @enum {string}
       */
      status: 'accepted' | 'updated' | 'duplicate' | 'rejected';
      errors: components['schemas']['RowErrors'];
    } & {
      [key: string]: unknown;
    };
    /**
     * 使用情况反馈（明文）
     * @description 一个自然月各信息项被如何使用，由节点转达数据提供单位。各数须与平台审计日志相符；信息项与目的的组合不得重复，重复者以 3001 拒绝。
     *
     *     How each item was used in one calendar month, passed on to the data providers. The counts equal those of the
     *     platform's audit log. No pair of item and purpose twice, or else 3001.
     * @example {
     *       "month": "2025-12",
     *       "rows": [
     *         {
     *           "item": "tax.arrears",
     *           "purpose": "loan-approval",
     *           "provided": 210,
     *           "verified": 0,
     *           "refused": 14,
     *           "institutions": 6,
     *           "enterprises": 180
     *         }
     *       ]
     *     }
     */
    UsageReport: {
      month: components['schemas']['Month'];
      /**
       * 各信息项
       * @description 每个信息项、每种目的一条；当月未用的不列。 One entry for each item and purpose; what was not used is left out.
       */
      rows: components['schemas']['ItemUsage'][];
    };
    /**
     * 一个信息项的使用
     * @description 当月之数。 Counts of the month.
     */
    ItemUsage: {
      item: components['schemas']['ItemId'];
      purpose: components['schemas']['Purpose'];
      /**
       * 提供次数
       * @description 给出记录的次数，报告与批量亦计。 Times that records were given, reports and batches included.
       */
      provided: components['schemas']['Tally'];
      /**
       * 核验次数
       * @description 给出核验结果的次数。 Times that a verification was answered.
       */
      verified: components['schemas']['Tally'];
      /**
       * 拒绝次数
       * @description 未予提供的次数。 Times that nothing was given.
       */
      refused: components['schemas']['Tally'];
      /**
       * 机构数
       * @description 得到该信息的机构。 Institutions that were given it.
       */
      institutions: components['schemas']['Tally'];
      /**
       * 企业数
       * @description 所涉的企业。 Enterprises it was about.
       */
      enterprises: components['schemas']['Tally'];
    };
    /**
     * 档位
     * @description B1 起的档位代码，界值见 profile；档位之间不留空隙。
     *
     *     Band code from B1 upwards; the profile holds the thresholds, which leave no gap.
     */
    Band: string;
    /**
     * 社会保险费缴纳情况
     * @description 数据提供单位所持的记录。仅供核验：接口只回核验结果，从不回本记录。
     *
     *     The record as the department holds it. It is only ever verified; no interface returns it.
     * @example {
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uscc": "91990101MA0000015C",
     *       "pensionInsuredBand": "B3",
     *       "pensionPaymentBand": "B2",
     *       "pensionLastPaidMonth": "2025-12"
     *     }
     * @example {
     *       "enterpriseName": "信衡示例二号有限公司",
     *       "uscc": "91990101MA00000237",
     *       "pensionInsuredBand": "B1",
     *       "pensionPaymentBand": "B1",
     *       "pensionLastPaidMonth": "2025-06"
     *     }
     */
    SocialInsuranceContributionsRecord: {
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
       * 企业职工基本养老保险近一年月均参保人数分档
       * @description 人数只以档位交换。 The count is exchanged as a band only.
       */
      pensionInsuredBand: string;
      /**
       * 企业职工基本养老保险近一年月均单位缴费金额分档
       * @description 金额只以档位交换。 The amount is exchanged as a band only.
       */
      pensionPaymentBand: string;
      /**
       * 企业职工基本养老保险最近一次正常缴费月份
       * @description YYYY-MM。 A calendar month.
       */
      pensionLastPaidMonth: string;
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
     * 陈述
     * @description 事由，由企业撰写；只向企业本身与处理方出示。 In the enterprise's words; shown to it and to whoever handles it.
     * @example 评级等级与决定书不符
     */
    Statement: string;
    /**
     * 事项标识
     * @description 受理时分配，难以猜测。 Assigned on receipt, not to be guessed.
     * @example 4f1f5d2e-2b0c-4e5e-9d3e-6a4c1a7b9c01
     */
    RequestId: string;
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
     * 字段名
     * @description 信息项的一个字段。 One field of the item.
     * @example ratingGrade
     */
    FieldName: string;
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
     * 各行的标识
     * @description 与 records 逐一对应。 One for each of `records`, in their order.
     */
    RecordIds: components['schemas']['RecordId'][];
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
     * 行政区划
     * @description 缺省为本平台辖区内的全部企业。 All enterprises of the jurisdiction when absent.
     */
    Divisions: components['schemas']['Division'][];
    /**
     * 订阅标识
     * @description 受理时分配，难以猜测。 Assigned on receipt, not to be guessed.
     * @example SUB-00000001
     */
    SubscriptionId: string;
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
     * 注册企业上报（明文）
     * @description 带 rows 者为 EnterpriseUpload，否则为 EnterpriseAlone。
     *
     *     With `rows` it is EnterpriseUpload, without it EnterpriseAlone.
     * @example {
     *       "rows": [
     *         {
     *           "externalSystemId": "ENT-00000001",
     *           "platformId": "platform-990100",
     *           "enterpriseName": "信衡示例一号有限公司",
     *           "uscc": "91990101MA0000015C",
     *           "division": "990101",
     *           "industryCode": "C3562",
     *           "size": "小型",
     *           "registeredAt": "2026-01-08 10:20:30",
     *           "realNameVerified": true,
     *           "commitmentSigned": true
     *         }
     *       ]
     *     }
     * @example {
     *       "externalSystemId": "ENT-00000002",
     *       "platformId": 990100,
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uniscId": "91990101MA0000015C"
     *     }
     */
    EnterprisePlainRequest: Record<string, never>;
    /**
     * 注册企业（单户）
     * @description 现行客户端的写法：一次一户，字段名与各行不同。只查验标识、企业名称与统一社会信用代码；其余照收，可留空，经办人各项宜留空。
     *
     *     As clients in use write it: one enterprise at a time, under other names than those of a row. Identity, name and code are
     *     looked at; the rest is taken as it is and may be empty, as what is about the operator had better be.
     * @example {
     *       "externalSystemId": "ENT-00000002",
     *       "platformId": 990100,
     *       "enterpriseName": "信衡示例一号有限公司",
     *       "uniscId": "91990101MA0000015C",
     *       "registeredCapital": 500,
     *       "realNameCertification": "1",
     *       "loaned": "0",
     *       "address": ""
     *     }
     */
    EnterpriseAlone: {
      externalSystemId: components['schemas']['RecordId'];
      /**
       * 平台标识
       * @description 写作整数者，与其十进制写法相同。 An integer means the same as its decimal digits.
       */
      platformId: components['schemas']['PlatformId'] | number;
      enterpriseName: components['schemas']['EnterpriseName'];
      uniscId: components['schemas']['Uscc'];
      /**
       * 注册资本
       * @description 整数。 A whole number.
       */
      registeredCapital?: number;
      /**
       * 是否实名认证
       * @description 平台自己的写法。 In the words of the platform.
       */
      realNameCertification?: string;
      /**
       * 实名认证人姓名
       * @description 可留空。 May be empty.
       */
      operatorName?: string;
      /**
       * 实名认证人身份
       * @description 可留空。 May be empty.
       */
      operatorIdentity?: string;
      /**
       * 实名认证人身份证号
       * @description 可留空。 May be empty.
       */
      operatorIdCardNo?: string;
      /**
       * 是否通过平台获得贷款
       * @description 平台自己的写法。 In the words of the platform.
       */
      loaned?: string;
      /**
       * 营业执照住所
       * @description 登记的住所。 The registered address.
       */
      address?: string;
      /**
       * 企业所属行业
       * @description 名称或代码。 A name or a code.
       */
      industry?: string;
      /**
       * 企业所在省
       * @description 名称或代码。 A name or a code.
       */
      province?: string;
      /**
       * 企业所在市
       * @description 名称或代码。 A name or a code.
       */
      city?: string;
      /**
       * 企业所在区
       * @description 名称或代码。 A name or a code.
       */
      area?: string;
      /**
       * 经营范围
       * @description 登记的经营范围。 The registered scope of business.
       */
      businessScope?: string;
      /**
       * 经营期限类型
       * @description 平台自己的写法。 In the words of the platform.
       */
      operatingTimeLimitType?: string;
      /**
       * 营业期限开始日期
       * @description 平台自己的写法。 In the words of the platform.
       */
      operatingTimeLimitDateBegin?: string;
      /**
       * 营业期限结束日期
       * @description 平台自己的写法。 In the words of the platform.
       */
      operatingTimeLimitDateEnd?: string;
      /**
       * 核准日期
       * @description 平台自己的写法。 In the words of the platform.
       */
      approvalDate?: string;
      /**
       * 入驻时间
       * @description 平台自己的写法。 In the words of the platform.
       */
      settlingTime?: string;
    };
    /**
     * 注册企业上报（各行）
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
    /**
     * 行数
     * @description 0 至 500。 0 to 500.
     */
    RowCount: number;
    /**
     * 错误
     * @description 每处一条，至多 100 条。 One for each fault, 100 at most.
     */
    RowErrors: components['schemas']['RowError'][];
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
     * 金额单位
     * @description 恒为元；以万元上报者因此不合契约。 Always yuan, so that amounts in 10,000 yuan cannot be sent silently.
     * @constant
     */
    YuanOnly: '元';
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
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

/** One complete record of each item. */
export interface records {
  'administrative.penalty': components['schemas']['AdministrativePenaltyRecord'];
  'administrative.permit': components['schemas']['AdministrativePermitRecord'];
  'administrative.enforcement': components['schemas']['AdministrativeEnforcementRecord'];
  'agriculture.entities': components['schemas']['AgricultureEntityRecord'];
  'agriculture.land-rights': components['schemas']['AgricultureLandRightRecord'];
  'agriculture.housing-rights': components['schemas']['AgricultureHousingRightRecord'];
  'customs.registration': components['schemas']['CustomsRegistrationRecord'];
  'customs.credit-grade': components['schemas']['CustomsCreditGradeRecord'];
  'environment.rating': components['schemas']['EnvironmentRatingRecord'];
  'housing-fund.contributions': components['schemas']['HousingFundContributionsRecord'];
  'ip.trademarks': components['schemas']['IpTrademarkRecord'];
  'ip.patents': components['schemas']['IpPatentRecord'];
  'ip.software-copyrights': components['schemas']['IpSoftwareCopyrightRecord'];
  'judicial.judgments': components['schemas']['JudicialJudgmentRecord'];
  'judicial.terminated-enforcements': components['schemas']['JudicialTerminatedEnforcementRecord'];
  'judicial.dishonest-debtors': components['schemas']['JudicialDishonestDebtorRecord'];
  'judicial.bankruptcies': components['schemas']['JudicialBankruptcyRecord'];
  'real-estate.registrations': components['schemas']['RealEstateRegistrationRecord'];
  'real-estate.mortgages': components['schemas']['RealEstateMortgageRecord'];
  'registration.basic': components['schemas']['RegistrationBasicRecord'];
  'registration.extended': components['schemas']['RegistrationExtendedRecord'];
  'registration.changes': components['schemas']['RegistrationChangeRecord'];
  'registration.industry': components['schemas']['RegistrationIndustryRecord'];
  'registration.shareholders': components['schemas']['RegistrationShareholderRecord'];
  'registration.branches': components['schemas']['RegistrationBranchRecord'];
  'registration.equity-pledges': components['schemas']['RegistrationEquityPledgeRecord'];
  'registration.annual-reports': components['schemas']['RegistrationAnnualReportRecord'];
  'registration.abnormal-operations': components['schemas']['RegistrationAbnormalOperationRecord'];
  'registration.serious-violations': components['schemas']['RegistrationSeriousViolationRecord'];
  'registration.inspections': components['schemas']['RegistrationInspectionRecord'];
  'social-insurance.contributions': components['schemas']['SocialInsuranceContributionsRecord'];
  'social-insurance.arrears': components['schemas']['SocialInsuranceArrearsRecord'];
  'tax.arrears': components['schemas']['TaxArrearsRecord'];
  'tax.credit-grade': components['schemas']['TaxCreditGradeRecord'];
  'tax.abnormal-taxpayer': components['schemas']['TaxAbnormalTaxpayerRecord'];
  'tax.payments': components['schemas']['TaxPaymentsRecord'];
  'technology.research': components['schemas']['TechnologyResearchRecord'];
  'technology.lists': components['schemas']['TechnologyListingRecord'];
  'utility.water': components['schemas']['UtilityWaterRecord'];
  'utility.electricity': components['schemas']['UtilityElectricityRecord'];
  'utility.gas': components['schemas']['UtilityGasRecord'];
}
