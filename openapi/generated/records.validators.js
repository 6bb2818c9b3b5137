// Generated from openapi/ by "npm run generate". Do not edit.
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
  }
});

// src/contract/formats.ts
var formats_exports = {};
__export(formats_exports, {
  formats: () => formats
});
function isDate(text) {
  let [, year, month, day] = date.exec(text) ?? [];
  if (year === void 0) return !1;
  let length = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return length !== void 0 && Number(day) >= 1 && Number(day) <= length;
}
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function isDateTime(text) {
  if (text[10] !== "T" || !isDate(text.slice(0, 10))) return !1;
  let [found, hour, minute, second, offsetHour = "0", offsetMinute = "0"] = time.exec(text.slice(11)) ?? [];
  return found === void 0 ? !1 : Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && Number(offsetHour) < 24 && Number(offsetMinute) < 60;
}
var date, time, formats, init_formats = __esm({
  "src/contract/formats.ts"() {
    "use strict";
    date = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/, time = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/;
    formats = {
      date: isDate,
      "date-time": isDateTime,
      uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text)
    };
  }
});

// <stdin>
var contractSchema0 = validate1, schema1 = { type: "object", allOf: [{ $ref: "#/$defs/AdministrativePenaltyOpenFields" }], unevaluatedProperties: !1, required: ["legalRepresentativeIdType", "legalRepresentativeIdNumber"], properties: { legalRepresentativeIdType: { type: "string", minLength: 2, maxLength: 2, enum: ["01", "02", "03", "04", "05"] }, legalRepresentativeIdNumber: { type: "string", minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/-]{5,32}$" } } }, schema2 = { type: "object", required: ["enterpriseName", "uscc", "counterpartyType", "legalRepresentativeName", "decisionDocumentName", "decisionDocumentNumber", "violationType", "violationFacts", "penaltyBasis", "penaltyContent", "fineAmount", "confiscatedAmount", "amountUnit", "licenceRevoked", "decidedOn", "validUntil", "publicUntil", "authorityName", "authorityUscc", "dataProvider"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, counterpartyType: { type: "string", enum: ["法人及非法人组织", "自然人", "个体工商户"] }, legalRepresentativeName: { type: "string", minLength: 1, maxLength: 60 }, decisionDocumentName: { type: "string", minLength: 2, maxLength: 200 }, decisionDocumentNumber: { type: "string", minLength: 2, maxLength: 100 }, violationType: { type: "string", minLength: 1, maxLength: 200 }, violationFacts: { type: "string", minLength: 1, maxLength: 4e3 }, penaltyBasis: { type: "string", minLength: 1, maxLength: 2e3 }, penaltyContent: { type: "string", minLength: 1, maxLength: 2e3 }, fineAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, confiscatedAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, amountUnit: { type: "string", const: "元" }, licenceRevoked: { type: ["string", "null"], minLength: 1, maxLength: 200 }, decidedOn: { type: "string", format: "date", maxLength: 10 }, validUntil: { type: "string", format: "date", maxLength: 10 }, publicUntil: { type: "string", format: "date", maxLength: 10 }, authorityName: { type: "string", minLength: 2, maxLength: 200 }, authorityUscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, dataProvider: { type: "string", minLength: 2, maxLength: 200 } } }, func0 = require_ucs2length().default, pattern0 = new RegExp("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$", "u"), formats0 = (init_formats(), __toCommonJS(formats_exports)).formats.date;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.counterpartyType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterpartyType" }, message: "must have required property 'counterpartyType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.legalRepresentativeName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeName" }, message: "must have required property 'legalRepresentativeName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.decisionDocumentName === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisionDocumentName" }, message: "must have required property 'decisionDocumentName'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.decisionDocumentNumber === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisionDocumentNumber" }, message: "must have required property 'decisionDocumentNumber'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.violationType === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violationType" }, message: "must have required property 'violationType'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.violationFacts === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violationFacts" }, message: "must have required property 'violationFacts'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.penaltyBasis === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "penaltyBasis" }, message: "must have required property 'penaltyBasis'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.penaltyContent === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "penaltyContent" }, message: "must have required property 'penaltyContent'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.fineAmount === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fineAmount" }, message: "must have required property 'fineAmount'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.confiscatedAmount === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confiscatedAmount" }, message: "must have required property 'confiscatedAmount'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.amountUnit === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.licenceRevoked === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licenceRevoked" }, message: "must have required property 'licenceRevoked'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.decidedOn === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decidedOn" }, message: "must have required property 'decidedOn'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.validUntil === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntil" }, message: "must have required property 'validUntil'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.publicUntil === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicUntil" }, message: "must have required property 'publicUntil'" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.authorityName === void 0) {
      let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorityName" }, message: "must have required property 'authorityName'" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.authorityUscc === void 0) {
      let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorityUscc" }, message: "must have required property 'authorityUscc'" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.dataProvider === void 0) {
      let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataProvider" }, message: "must have required property 'dataProvider'" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err20 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data0) < 2) {
          let err21 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err23 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func0(data1) < 18) {
          let err24 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!pattern0.test(data1)) {
          let err25 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.counterpartyType !== void 0) {
      let data2 = data.counterpartyType;
      if (typeof data2 != "string") {
        let err27 = { instancePath: instancePath + "/counterpartyType", schemaPath: "#/properties/counterpartyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (!(data2 === "法人及非法人组织" || data2 === "自然人" || data2 === "个体工商户")) {
        let err28 = { instancePath: instancePath + "/counterpartyType", schemaPath: "#/properties/counterpartyType/enum", keyword: "enum", params: { allowedValues: schema2.properties.counterpartyType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.legalRepresentativeName !== void 0) {
      let data3 = data.legalRepresentativeName;
      if (typeof data3 == "string") {
        if (func0(data3) > 60) {
          let err29 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (func0(data3) < 1) {
          let err30 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.decisionDocumentName !== void 0) {
      let data4 = data.decisionDocumentName;
      if (typeof data4 == "string") {
        if (func0(data4) > 200) {
          let err32 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (func0(data4) < 2) {
          let err33 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.decisionDocumentNumber !== void 0) {
      let data5 = data.decisionDocumentNumber;
      if (typeof data5 == "string") {
        if (func0(data5) > 100) {
          let err35 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (func0(data5) < 2) {
          let err36 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.violationType !== void 0) {
      let data6 = data.violationType;
      if (typeof data6 == "string") {
        if (func0(data6) > 200) {
          let err38 = { instancePath: instancePath + "/violationType", schemaPath: "#/properties/violationType/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (func0(data6) < 1) {
          let err39 = { instancePath: instancePath + "/violationType", schemaPath: "#/properties/violationType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/violationType", schemaPath: "#/properties/violationType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.violationFacts !== void 0) {
      let data7 = data.violationFacts;
      if (typeof data7 == "string") {
        if (func0(data7) > 4e3) {
          let err41 = { instancePath: instancePath + "/violationFacts", schemaPath: "#/properties/violationFacts/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (func0(data7) < 1) {
          let err42 = { instancePath: instancePath + "/violationFacts", schemaPath: "#/properties/violationFacts/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        let err43 = { instancePath: instancePath + "/violationFacts", schemaPath: "#/properties/violationFacts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.penaltyBasis !== void 0) {
      let data8 = data.penaltyBasis;
      if (typeof data8 == "string") {
        if (func0(data8) > 2e3) {
          let err44 = { instancePath: instancePath + "/penaltyBasis", schemaPath: "#/properties/penaltyBasis/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (func0(data8) < 1) {
          let err45 = { instancePath: instancePath + "/penaltyBasis", schemaPath: "#/properties/penaltyBasis/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      } else {
        let err46 = { instancePath: instancePath + "/penaltyBasis", schemaPath: "#/properties/penaltyBasis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.penaltyContent !== void 0) {
      let data9 = data.penaltyContent;
      if (typeof data9 == "string") {
        if (func0(data9) > 2e3) {
          let err47 = { instancePath: instancePath + "/penaltyContent", schemaPath: "#/properties/penaltyContent/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (func0(data9) < 1) {
          let err48 = { instancePath: instancePath + "/penaltyContent", schemaPath: "#/properties/penaltyContent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        let err49 = { instancePath: instancePath + "/penaltyContent", schemaPath: "#/properties/penaltyContent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.fineAmount !== void 0) {
      let data10 = data.fineAmount;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1e12 || isNaN(data10)) {
          let err50 = { instancePath: instancePath + "/fineAmount", schemaPath: "#/properties/fineAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err51 = { instancePath: instancePath + "/fineAmount", schemaPath: "#/properties/fineAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        let res0;
        if (res0 = data10 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err52 = { instancePath: instancePath + "/fineAmount", schemaPath: "#/properties/fineAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        let err53 = { instancePath: instancePath + "/fineAmount", schemaPath: "#/properties/fineAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.confiscatedAmount !== void 0) {
      let data11 = data.confiscatedAmount;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1e12 || isNaN(data11)) {
          let err54 = { instancePath: instancePath + "/confiscatedAmount", schemaPath: "#/properties/confiscatedAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          let err55 = { instancePath: instancePath + "/confiscatedAmount", schemaPath: "#/properties/confiscatedAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        let res1;
        if (res1 = data11 / 0.01, Math.abs(Math.round(res1) - res1) > 1e-6) {
          let err56 = { instancePath: instancePath + "/confiscatedAmount", schemaPath: "#/properties/confiscatedAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
      } else {
        let err57 = { instancePath: instancePath + "/confiscatedAmount", schemaPath: "#/properties/confiscatedAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.amountUnit !== void 0) {
      let data12 = data.amountUnit;
      if (typeof data12 != "string") {
        let err58 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      if (data12 !== "元") {
        let err59 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.licenceRevoked !== void 0) {
      let data13 = data.licenceRevoked;
      if (typeof data13 != "string" && data13 !== null) {
        let err60 = { instancePath: instancePath + "/licenceRevoked", schemaPath: "#/properties/licenceRevoked/type", keyword: "type", params: { type: schema2.properties.licenceRevoked.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
      if (typeof data13 == "string") {
        if (func0(data13) > 200) {
          let err61 = { instancePath: instancePath + "/licenceRevoked", schemaPath: "#/properties/licenceRevoked/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (func0(data13) < 1) {
          let err62 = { instancePath: instancePath + "/licenceRevoked", schemaPath: "#/properties/licenceRevoked/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      }
    }
    if (data.decidedOn !== void 0) {
      let data14 = data.decidedOn;
      if (typeof data14 == "string") {
        if (func0(data14) > 10) {
          let err63 = { instancePath: instancePath + "/decidedOn", schemaPath: "#/properties/decidedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        if (!formats0(data14)) {
          let err64 = { instancePath: instancePath + "/decidedOn", schemaPath: "#/properties/decidedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
      } else {
        let err65 = { instancePath: instancePath + "/decidedOn", schemaPath: "#/properties/decidedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.validUntil !== void 0) {
      let data15 = data.validUntil;
      if (typeof data15 == "string") {
        if (func0(data15) > 10) {
          let err66 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (!formats0(data15)) {
          let err67 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
      } else {
        let err68 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.publicUntil !== void 0) {
      let data16 = data.publicUntil;
      if (typeof data16 == "string") {
        if (func0(data16) > 10) {
          let err69 = { instancePath: instancePath + "/publicUntil", schemaPath: "#/properties/publicUntil/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        if (!formats0(data16)) {
          let err70 = { instancePath: instancePath + "/publicUntil", schemaPath: "#/properties/publicUntil/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
      } else {
        let err71 = { instancePath: instancePath + "/publicUntil", schemaPath: "#/properties/publicUntil/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.authorityName !== void 0) {
      let data17 = data.authorityName;
      if (typeof data17 == "string") {
        if (func0(data17) > 200) {
          let err72 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        if (func0(data17) < 2) {
          let err73 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
      } else {
        let err74 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.authorityUscc !== void 0) {
      let data18 = data.authorityUscc;
      if (typeof data18 == "string") {
        if (func0(data18) > 18) {
          let err75 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
        if (func0(data18) < 18) {
          let err76 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        if (!pattern0.test(data18)) {
          let err77 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
      } else {
        let err78 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.dataProvider !== void 0) {
      let data19 = data.dataProvider;
      if (typeof data19 == "string") {
        if (func0(data19) > 200) {
          let err79 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        if (func0(data19) < 2) {
          let err80 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
      } else {
        let err81 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
  } else {
    let err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { enterpriseName: !0, uscc: !0, counterpartyType: !0, legalRepresentativeName: !0, decisionDocumentName: !0, decisionDocumentNumber: !0, violationType: !0, violationFacts: !0, penaltyBasis: !0, penaltyContent: !0, fineAmount: !0, confiscatedAmount: !0, amountUnit: !0, licenceRevoked: !0, decidedOn: !0, validUntil: !0, publicUntil: !0, authorityName: !0, authorityUscc: !0, dataProvider: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern2 = new RegExp("^[0-9A-Za-z()/-]{5,32}$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.legalRepresentativeIdType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeIdType" }, message: "must have required property 'legalRepresentativeIdType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.legalRepresentativeIdNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeIdNumber" }, message: "must have required property 'legalRepresentativeIdNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.legalRepresentativeIdType !== void 0) {
      let data0 = data.legalRepresentativeIdType;
      if (!(data0 === "01" || data0 === "02" || data0 === "03" || data0 === "04" || data0 === "05")) {
        let err2 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/enum", keyword: "enum", params: { allowedValues: schema1.properties.legalRepresentativeIdType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "string") {
        if (func0(data0) > 2) {
          let err3 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func0(data0) < 2) {
          let err4 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.legalRepresentativeIdNumber !== void 0) {
      let data1 = data.legalRepresentativeIdNumber;
      if (typeof data1 == "string") {
        if (func0(data1) > 32) {
          let err6 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func0(data1) < 5) {
          let err7 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern2.test(data1)) {
          let err8 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/-]{5,32}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "legalRepresentativeIdType" && key0 !== "legalRepresentativeIdNumber" && key0 !== "enterpriseName" && key0 !== "uscc" && key0 !== "counterpartyType" && key0 !== "legalRepresentativeName" && key0 !== "decisionDocumentName" && key0 !== "decisionDocumentNumber" && key0 !== "violationType" && key0 !== "violationFacts" && key0 !== "penaltyBasis" && key0 !== "penaltyContent" && key0 !== "fineAmount" && key0 !== "confiscatedAmount" && key0 !== "amountUnit" && key0 !== "licenceRevoked" && key0 !== "decidedOn" && key0 !== "validUntil" && key0 !== "publicUntil" && key0 !== "authorityName" && key0 !== "authorityUscc" && key0 !== "dataProvider") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema1 = validate4, schema3 = { type: "object", allOf: [{ $ref: "#/$defs/AdministrativePermitOpenFields" }], unevaluatedProperties: !1, required: ["legalRepresentativeIdType", "legalRepresentativeIdNumber"], properties: { legalRepresentativeIdType: { type: "string", minLength: 2, maxLength: 2, enum: ["01", "02", "03", "04", "05"] }, legalRepresentativeIdNumber: { type: "string", minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/-]{5,32}$" } } }, schema4 = { type: "object", required: ["enterpriseName", "uscc", "counterpartyType", "legalRepresentativeName", "decisionDocumentName", "decisionDocumentNumber", "permitCategory", "certificateName", "permitNumber", "permitContent", "decidedOn", "validUntil", "permitStatus", "authorityName", "authorityUscc", "dataProvider"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, counterpartyType: { type: "string", enum: ["法人及非法人组织", "自然人", "个体工商户"] }, legalRepresentativeName: { type: "string", minLength: 1, maxLength: 60 }, decisionDocumentName: { type: "string", minLength: 2, maxLength: 200 }, decisionDocumentNumber: { type: "string", minLength: 2, maxLength: 100 }, permitCategory: { type: "string", enum: ["普通", "特许", "认可", "核准", "登记", "其他"] }, certificateName: { type: "string", minLength: 2, maxLength: 200 }, permitNumber: { type: "string", minLength: 2, maxLength: 100 }, permitContent: { type: "string", minLength: 1, maxLength: 4e3 }, decidedOn: { type: "string", format: "date", maxLength: 10 }, validUntil: { type: "string", format: "date", maxLength: 10 }, permitStatus: { type: "string", minLength: 1, maxLength: 40 }, authorityName: { type: "string", minLength: 2, maxLength: 200 }, authorityUscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, dataProvider: { type: "string", minLength: 2, maxLength: 200 } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.counterpartyType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterpartyType" }, message: "must have required property 'counterpartyType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.legalRepresentativeName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeName" }, message: "must have required property 'legalRepresentativeName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.decisionDocumentName === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisionDocumentName" }, message: "must have required property 'decisionDocumentName'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.decisionDocumentNumber === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisionDocumentNumber" }, message: "must have required property 'decisionDocumentNumber'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.permitCategory === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permitCategory" }, message: "must have required property 'permitCategory'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.certificateName === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificateName" }, message: "must have required property 'certificateName'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.permitNumber === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permitNumber" }, message: "must have required property 'permitNumber'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.permitContent === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permitContent" }, message: "must have required property 'permitContent'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.decidedOn === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decidedOn" }, message: "must have required property 'decidedOn'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.validUntil === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntil" }, message: "must have required property 'validUntil'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.permitStatus === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permitStatus" }, message: "must have required property 'permitStatus'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.authorityName === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorityName" }, message: "must have required property 'authorityName'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.authorityUscc === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorityUscc" }, message: "must have required property 'authorityUscc'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.dataProvider === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataProvider" }, message: "must have required property 'dataProvider'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err16 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data0) < 2) {
          let err17 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (func0(data1) < 18) {
          let err20 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!pattern0.test(data1)) {
          let err21 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.counterpartyType !== void 0) {
      let data2 = data.counterpartyType;
      if (typeof data2 != "string") {
        let err23 = { instancePath: instancePath + "/counterpartyType", schemaPath: "#/properties/counterpartyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data2 === "法人及非法人组织" || data2 === "自然人" || data2 === "个体工商户")) {
        let err24 = { instancePath: instancePath + "/counterpartyType", schemaPath: "#/properties/counterpartyType/enum", keyword: "enum", params: { allowedValues: schema4.properties.counterpartyType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.legalRepresentativeName !== void 0) {
      let data3 = data.legalRepresentativeName;
      if (typeof data3 == "string") {
        if (func0(data3) > 60) {
          let err25 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (func0(data3) < 1) {
          let err26 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.decisionDocumentName !== void 0) {
      let data4 = data.decisionDocumentName;
      if (typeof data4 == "string") {
        if (func0(data4) > 200) {
          let err28 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func0(data4) < 2) {
          let err29 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.decisionDocumentNumber !== void 0) {
      let data5 = data.decisionDocumentNumber;
      if (typeof data5 == "string") {
        if (func0(data5) > 100) {
          let err31 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (func0(data5) < 2) {
          let err32 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.permitCategory !== void 0) {
      let data6 = data.permitCategory;
      if (typeof data6 != "string") {
        let err34 = { instancePath: instancePath + "/permitCategory", schemaPath: "#/properties/permitCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (!(data6 === "普通" || data6 === "特许" || data6 === "认可" || data6 === "核准" || data6 === "登记" || data6 === "其他")) {
        let err35 = { instancePath: instancePath + "/permitCategory", schemaPath: "#/properties/permitCategory/enum", keyword: "enum", params: { allowedValues: schema4.properties.permitCategory.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.certificateName !== void 0) {
      let data7 = data.certificateName;
      if (typeof data7 == "string") {
        if (func0(data7) > 200) {
          let err36 = { instancePath: instancePath + "/certificateName", schemaPath: "#/properties/certificateName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (func0(data7) < 2) {
          let err37 = { instancePath: instancePath + "/certificateName", schemaPath: "#/properties/certificateName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/certificateName", schemaPath: "#/properties/certificateName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.permitNumber !== void 0) {
      let data8 = data.permitNumber;
      if (typeof data8 == "string") {
        if (func0(data8) > 100) {
          let err39 = { instancePath: instancePath + "/permitNumber", schemaPath: "#/properties/permitNumber/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (func0(data8) < 2) {
          let err40 = { instancePath: instancePath + "/permitNumber", schemaPath: "#/properties/permitNumber/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/permitNumber", schemaPath: "#/properties/permitNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.permitContent !== void 0) {
      let data9 = data.permitContent;
      if (typeof data9 == "string") {
        if (func0(data9) > 4e3) {
          let err42 = { instancePath: instancePath + "/permitContent", schemaPath: "#/properties/permitContent/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (func0(data9) < 1) {
          let err43 = { instancePath: instancePath + "/permitContent", schemaPath: "#/properties/permitContent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        let err44 = { instancePath: instancePath + "/permitContent", schemaPath: "#/properties/permitContent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.decidedOn !== void 0) {
      let data10 = data.decidedOn;
      if (typeof data10 == "string") {
        if (func0(data10) > 10) {
          let err45 = { instancePath: instancePath + "/decidedOn", schemaPath: "#/properties/decidedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (!formats0(data10)) {
          let err46 = { instancePath: instancePath + "/decidedOn", schemaPath: "#/properties/decidedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        let err47 = { instancePath: instancePath + "/decidedOn", schemaPath: "#/properties/decidedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.validUntil !== void 0) {
      let data11 = data.validUntil;
      if (typeof data11 == "string") {
        if (func0(data11) > 10) {
          let err48 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (!formats0(data11)) {
          let err49 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      } else {
        let err50 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.permitStatus !== void 0) {
      let data12 = data.permitStatus;
      if (typeof data12 == "string") {
        if (func0(data12) > 40) {
          let err51 = { instancePath: instancePath + "/permitStatus", schemaPath: "#/properties/permitStatus/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (func0(data12) < 1) {
          let err52 = { instancePath: instancePath + "/permitStatus", schemaPath: "#/properties/permitStatus/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        let err53 = { instancePath: instancePath + "/permitStatus", schemaPath: "#/properties/permitStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.authorityName !== void 0) {
      let data13 = data.authorityName;
      if (typeof data13 == "string") {
        if (func0(data13) > 200) {
          let err54 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        if (func0(data13) < 2) {
          let err55 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
      } else {
        let err56 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.authorityUscc !== void 0) {
      let data14 = data.authorityUscc;
      if (typeof data14 == "string") {
        if (func0(data14) > 18) {
          let err57 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        if (func0(data14) < 18) {
          let err58 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (!pattern0.test(data14)) {
          let err59 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
      } else {
        let err60 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.dataProvider !== void 0) {
      let data15 = data.dataProvider;
      if (typeof data15 == "string") {
        if (func0(data15) > 200) {
          let err61 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (func0(data15) < 2) {
          let err62 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      } else {
        let err63 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
  } else {
    let err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { enterpriseName: !0, uscc: !0, counterpartyType: !0, legalRepresentativeName: !0, decisionDocumentName: !0, decisionDocumentNumber: !0, permitCategory: !0, certificateName: !0, permitNumber: !0, permitContent: !0, decidedOn: !0, validUntil: !0, permitStatus: !0, authorityName: !0, authorityUscc: !0, dataProvider: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate5(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.legalRepresentativeIdType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeIdType" }, message: "must have required property 'legalRepresentativeIdType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.legalRepresentativeIdNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeIdNumber" }, message: "must have required property 'legalRepresentativeIdNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.legalRepresentativeIdType !== void 0) {
      let data0 = data.legalRepresentativeIdType;
      if (!(data0 === "01" || data0 === "02" || data0 === "03" || data0 === "04" || data0 === "05")) {
        let err2 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/enum", keyword: "enum", params: { allowedValues: schema3.properties.legalRepresentativeIdType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "string") {
        if (func0(data0) > 2) {
          let err3 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func0(data0) < 2) {
          let err4 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.legalRepresentativeIdNumber !== void 0) {
      let data1 = data.legalRepresentativeIdNumber;
      if (typeof data1 == "string") {
        if (func0(data1) > 32) {
          let err6 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func0(data1) < 5) {
          let err7 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern2.test(data1)) {
          let err8 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/-]{5,32}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "legalRepresentativeIdType" && key0 !== "legalRepresentativeIdNumber" && key0 !== "enterpriseName" && key0 !== "uscc" && key0 !== "counterpartyType" && key0 !== "legalRepresentativeName" && key0 !== "decisionDocumentName" && key0 !== "decisionDocumentNumber" && key0 !== "permitCategory" && key0 !== "certificateName" && key0 !== "permitNumber" && key0 !== "permitContent" && key0 !== "decidedOn" && key0 !== "validUntil" && key0 !== "permitStatus" && key0 !== "authorityName" && key0 !== "authorityUscc" && key0 !== "dataProvider") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema2 = validate7, schema5 = { type: "object", allOf: [{ $ref: "#/$defs/AdministrativeEnforcementOpenFields" }], unevaluatedProperties: !1, required: ["legalRepresentativeIdType", "legalRepresentativeIdNumber"], properties: { legalRepresentativeIdType: { type: "string", minLength: 2, maxLength: 2, enum: ["01", "02", "03", "04", "05"] }, legalRepresentativeIdNumber: { type: "string", minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/-]{5,32}$" } } };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.legalRepresentativeName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeName" }, message: "must have required property 'legalRepresentativeName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.decisionDocumentName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisionDocumentName" }, message: "must have required property 'decisionDocumentName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.decisionDocumentNumber === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisionDocumentNumber" }, message: "must have required property 'decisionDocumentNumber'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.enforcementReason === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcementReason" }, message: "must have required property 'enforcementReason'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.enforcementBasis === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcementBasis" }, message: "must have required property 'enforcementBasis'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.enforcementManner === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcementManner" }, message: "must have required property 'enforcementManner'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.enforcedOn === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcedOn" }, message: "must have required property 'enforcedOn'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.authorityName === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorityName" }, message: "must have required property 'authorityName'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.authorityUscc === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorityUscc" }, message: "must have required property 'authorityUscc'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.dataProvider === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataProvider" }, message: "must have required property 'dataProvider'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err12 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func0(data0) < 2) {
          let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func0(data1) < 18) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern0.test(data1)) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.legalRepresentativeName !== void 0) {
      let data2 = data.legalRepresentativeName;
      if (typeof data2 == "string") {
        if (func0(data2) > 60) {
          let err19 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (func0(data2) < 1) {
          let err20 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.decisionDocumentName !== void 0) {
      let data3 = data.decisionDocumentName;
      if (typeof data3 == "string") {
        if (func0(data3) > 200) {
          let err22 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (func0(data3) < 2) {
          let err23 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/decisionDocumentName", schemaPath: "#/properties/decisionDocumentName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.decisionDocumentNumber !== void 0) {
      let data4 = data.decisionDocumentNumber;
      if (typeof data4 == "string") {
        if (func0(data4) > 100) {
          let err25 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (func0(data4) < 2) {
          let err26 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/decisionDocumentNumber", schemaPath: "#/properties/decisionDocumentNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.enforcementReason !== void 0) {
      let data5 = data.enforcementReason;
      if (typeof data5 == "string") {
        if (func0(data5) > 4e3) {
          let err28 = { instancePath: instancePath + "/enforcementReason", schemaPath: "#/properties/enforcementReason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func0(data5) < 1) {
          let err29 = { instancePath: instancePath + "/enforcementReason", schemaPath: "#/properties/enforcementReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/enforcementReason", schemaPath: "#/properties/enforcementReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.enforcementBasis !== void 0) {
      let data6 = data.enforcementBasis;
      if (typeof data6 == "string") {
        if (func0(data6) > 2e3) {
          let err31 = { instancePath: instancePath + "/enforcementBasis", schemaPath: "#/properties/enforcementBasis/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (func0(data6) < 1) {
          let err32 = { instancePath: instancePath + "/enforcementBasis", schemaPath: "#/properties/enforcementBasis/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/enforcementBasis", schemaPath: "#/properties/enforcementBasis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.enforcementManner !== void 0) {
      let data7 = data.enforcementManner;
      if (typeof data7 == "string") {
        if (func0(data7) > 200) {
          let err34 = { instancePath: instancePath + "/enforcementManner", schemaPath: "#/properties/enforcementManner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (func0(data7) < 1) {
          let err35 = { instancePath: instancePath + "/enforcementManner", schemaPath: "#/properties/enforcementManner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/enforcementManner", schemaPath: "#/properties/enforcementManner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.enforcedOn !== void 0) {
      let data8 = data.enforcedOn;
      if (typeof data8 == "string") {
        if (func0(data8) > 10) {
          let err37 = { instancePath: instancePath + "/enforcedOn", schemaPath: "#/properties/enforcedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (!formats0(data8)) {
          let err38 = { instancePath: instancePath + "/enforcedOn", schemaPath: "#/properties/enforcedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/enforcedOn", schemaPath: "#/properties/enforcedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.authorityName !== void 0) {
      let data9 = data.authorityName;
      if (typeof data9 == "string") {
        if (func0(data9) > 200) {
          let err40 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (func0(data9) < 2) {
          let err41 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        let err42 = { instancePath: instancePath + "/authorityName", schemaPath: "#/properties/authorityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.authorityUscc !== void 0) {
      let data10 = data.authorityUscc;
      if (typeof data10 == "string") {
        if (func0(data10) > 18) {
          let err43 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (func0(data10) < 18) {
          let err44 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (!pattern0.test(data10)) {
          let err45 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      } else {
        let err46 = { instancePath: instancePath + "/authorityUscc", schemaPath: "#/properties/authorityUscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.dataProvider !== void 0) {
      let data11 = data.dataProvider;
      if (typeof data11 == "string") {
        if (func0(data11) > 200) {
          let err47 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (func0(data11) < 2) {
          let err48 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        let err49 = { instancePath: instancePath + "/dataProvider", schemaPath: "#/properties/dataProvider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
  } else {
    let err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { props: { enterpriseName: !0, uscc: !0, legalRepresentativeName: !0, decisionDocumentName: !0, decisionDocumentNumber: !0, enforcementReason: !0, enforcementBasis: !0, enforcementManner: !0, enforcedOn: !0, authorityName: !0, authorityUscc: !0, dataProvider: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate8(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.legalRepresentativeIdType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeIdType" }, message: "must have required property 'legalRepresentativeIdType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.legalRepresentativeIdNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeIdNumber" }, message: "must have required property 'legalRepresentativeIdNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.legalRepresentativeIdType !== void 0) {
      let data0 = data.legalRepresentativeIdType;
      if (!(data0 === "01" || data0 === "02" || data0 === "03" || data0 === "04" || data0 === "05")) {
        let err2 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/enum", keyword: "enum", params: { allowedValues: schema5.properties.legalRepresentativeIdType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "string") {
        if (func0(data0) > 2) {
          let err3 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func0(data0) < 2) {
          let err4 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.legalRepresentativeIdNumber !== void 0) {
      let data1 = data.legalRepresentativeIdNumber;
      if (typeof data1 == "string") {
        if (func0(data1) > 32) {
          let err6 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func0(data1) < 5) {
          let err7 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern2.test(data1)) {
          let err8 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/-]{5,32}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "legalRepresentativeIdType" && key0 !== "legalRepresentativeIdNumber" && key0 !== "enterpriseName" && key0 !== "uscc" && key0 !== "legalRepresentativeName" && key0 !== "decisionDocumentName" && key0 !== "decisionDocumentNumber" && key0 !== "enforcementReason" && key0 !== "enforcementBasis" && key0 !== "enforcementManner" && key0 !== "enforcedOn" && key0 !== "authorityName" && key0 !== "authorityUscc" && key0 !== "dataProvider") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema3 = validate10, schema7 = { type: "object", additionalProperties: !1, required: ["uscc", "entityName", "category", "headName", "location", "businessContent", "landRights", "housingRights"], properties: { uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, entityName: { type: "string", minLength: 2, maxLength: 200 }, category: { type: "string", enum: ["家庭农场", "农民合作社", "农业产业化龙头企业", "农业社会化服务组织", "其他"] }, headName: { type: "string", minLength: 1, maxLength: 60 }, location: { type: "string", minLength: 2, maxLength: 300 }, businessContent: { type: "string", minLength: 1, maxLength: 2e3 }, landRights: { type: ["string", "null"], minLength: 1, maxLength: 4e3 }, housingRights: { type: ["string", "null"], minLength: 1, maxLength: 4e3 } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uscc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entityName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entityName" }, message: "must have required property 'entityName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.category === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.headName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headName" }, message: "must have required property 'headName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.location === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.businessContent === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "businessContent" }, message: "must have required property 'businessContent'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.landRights === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "landRights" }, message: "must have required property 'landRights'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.housingRights === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "housingRights" }, message: "must have required property 'housingRights'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "uscc" || key0 === "entityName" || key0 === "category" || key0 === "headName" || key0 === "location" || key0 === "businessContent" || key0 === "landRights" || key0 === "housingRights")) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.uscc !== void 0) {
      let data0 = data.uscc;
      if (typeof data0 == "string") {
        if (func0(data0) > 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data0) < 18) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern0.test(data0)) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.entityName !== void 0) {
      let data1 = data.entityName;
      if (typeof data1 == "string") {
        if (func0(data1) > 200) {
          let err13 = { instancePath: instancePath + "/entityName", schemaPath: "#/properties/entityName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data1) < 2) {
          let err14 = { instancePath: instancePath + "/entityName", schemaPath: "#/properties/entityName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/entityName", schemaPath: "#/properties/entityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.category !== void 0) {
      let data2 = data.category;
      if (typeof data2 != "string") {
        let err16 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data2 === "家庭农场" || data2 === "农民合作社" || data2 === "农业产业化龙头企业" || data2 === "农业社会化服务组织" || data2 === "其他")) {
        let err17 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema7.properties.category.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.headName !== void 0) {
      let data3 = data.headName;
      if (typeof data3 == "string") {
        if (func0(data3) > 60) {
          let err18 = { instancePath: instancePath + "/headName", schemaPath: "#/properties/headName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func0(data3) < 1) {
          let err19 = { instancePath: instancePath + "/headName", schemaPath: "#/properties/headName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/headName", schemaPath: "#/properties/headName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.location !== void 0) {
      let data4 = data.location;
      if (typeof data4 == "string") {
        if (func0(data4) > 300) {
          let err21 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func0(data4) < 2) {
          let err22 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.businessContent !== void 0) {
      let data5 = data.businessContent;
      if (typeof data5 == "string") {
        if (func0(data5) > 2e3) {
          let err24 = { instancePath: instancePath + "/businessContent", schemaPath: "#/properties/businessContent/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (func0(data5) < 1) {
          let err25 = { instancePath: instancePath + "/businessContent", schemaPath: "#/properties/businessContent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/businessContent", schemaPath: "#/properties/businessContent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.landRights !== void 0) {
      let data6 = data.landRights;
      if (typeof data6 != "string" && data6 !== null) {
        let err27 = { instancePath: instancePath + "/landRights", schemaPath: "#/properties/landRights/type", keyword: "type", params: { type: schema7.properties.landRights.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data6 == "string") {
        if (func0(data6) > 4e3) {
          let err28 = { instancePath: instancePath + "/landRights", schemaPath: "#/properties/landRights/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func0(data6) < 1) {
          let err29 = { instancePath: instancePath + "/landRights", schemaPath: "#/properties/landRights/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
    }
    if (data.housingRights !== void 0) {
      let data7 = data.housingRights;
      if (typeof data7 != "string" && data7 !== null) {
        let err30 = { instancePath: instancePath + "/housingRights", schemaPath: "#/properties/housingRights/type", keyword: "type", params: { type: schema7.properties.housingRights.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (typeof data7 == "string") {
        if (func0(data7) > 4e3) {
          let err31 = { instancePath: instancePath + "/housingRights", schemaPath: "#/properties/housingRights/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (func0(data7) < 1) {
          let err32 = { instancePath: instancePath + "/housingRights", schemaPath: "#/properties/housingRights/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
validate10.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema4 = validate11, schema8 = { type: "object", additionalProperties: !1, required: ["uscc", "rightName", "rightNumber", "issuedBy", "issuedOn", "termFrom", "termUntil", "plotName", "location", "area", "usage", "changes", "other"], properties: { uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, rightName: { type: "string", minLength: 2, maxLength: 200 }, rightNumber: { type: "string", minLength: 2, maxLength: 100 }, issuedBy: { type: "string", minLength: 2, maxLength: 200 }, issuedOn: { type: "string", format: "date", maxLength: 10 }, termFrom: { type: "string", format: "date", maxLength: 10 }, termUntil: { type: "string", format: "date", maxLength: 10 }, plotName: { type: "string", minLength: 1, maxLength: 200 }, location: { type: "string", minLength: 2, maxLength: 300 }, area: { type: "number", minimum: 0, maximum: 1e9 }, usage: { type: "string", minLength: 1, maxLength: 100 }, changes: { type: ["string", "null"], minLength: 1, maxLength: 2e3 }, other: { type: ["string", "null"], minLength: 1, maxLength: 2e3 } } }, func104 = Object.prototype.hasOwnProperty;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uscc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rightName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rightName" }, message: "must have required property 'rightName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rightNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rightNumber" }, message: "must have required property 'rightNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.issuedBy === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuedBy" }, message: "must have required property 'issuedBy'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.issuedOn === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuedOn" }, message: "must have required property 'issuedOn'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.termFrom === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termFrom" }, message: "must have required property 'termFrom'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.termUntil === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termUntil" }, message: "must have required property 'termUntil'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.plotName === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plotName" }, message: "must have required property 'plotName'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.location === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.area === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.usage === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" }, message: "must have required property 'usage'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.changes === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.other === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "other" }, message: "must have required property 'other'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema8.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.uscc !== void 0) {
      let data0 = data.uscc;
      if (typeof data0 == "string") {
        if (func0(data0) > 18) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data0) < 18) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern0.test(data0)) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.rightName !== void 0) {
      let data1 = data.rightName;
      if (typeof data1 == "string") {
        if (func0(data1) > 200) {
          let err18 = { instancePath: instancePath + "/rightName", schemaPath: "#/properties/rightName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func0(data1) < 2) {
          let err19 = { instancePath: instancePath + "/rightName", schemaPath: "#/properties/rightName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/rightName", schemaPath: "#/properties/rightName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.rightNumber !== void 0) {
      let data2 = data.rightNumber;
      if (typeof data2 == "string") {
        if (func0(data2) > 100) {
          let err21 = { instancePath: instancePath + "/rightNumber", schemaPath: "#/properties/rightNumber/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func0(data2) < 2) {
          let err22 = { instancePath: instancePath + "/rightNumber", schemaPath: "#/properties/rightNumber/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/rightNumber", schemaPath: "#/properties/rightNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.issuedBy !== void 0) {
      let data3 = data.issuedBy;
      if (typeof data3 == "string") {
        if (func0(data3) > 200) {
          let err24 = { instancePath: instancePath + "/issuedBy", schemaPath: "#/properties/issuedBy/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (func0(data3) < 2) {
          let err25 = { instancePath: instancePath + "/issuedBy", schemaPath: "#/properties/issuedBy/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/issuedBy", schemaPath: "#/properties/issuedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.issuedOn !== void 0) {
      let data4 = data.issuedOn;
      if (typeof data4 == "string") {
        if (func0(data4) > 10) {
          let err27 = { instancePath: instancePath + "/issuedOn", schemaPath: "#/properties/issuedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!formats0(data4)) {
          let err28 = { instancePath: instancePath + "/issuedOn", schemaPath: "#/properties/issuedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/issuedOn", schemaPath: "#/properties/issuedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.termFrom !== void 0) {
      let data5 = data.termFrom;
      if (typeof data5 == "string") {
        if (func0(data5) > 10) {
          let err30 = { instancePath: instancePath + "/termFrom", schemaPath: "#/properties/termFrom/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (!formats0(data5)) {
          let err31 = { instancePath: instancePath + "/termFrom", schemaPath: "#/properties/termFrom/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/termFrom", schemaPath: "#/properties/termFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.termUntil !== void 0) {
      let data6 = data.termUntil;
      if (typeof data6 == "string") {
        if (func0(data6) > 10) {
          let err33 = { instancePath: instancePath + "/termUntil", schemaPath: "#/properties/termUntil/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (!formats0(data6)) {
          let err34 = { instancePath: instancePath + "/termUntil", schemaPath: "#/properties/termUntil/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/termUntil", schemaPath: "#/properties/termUntil/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.plotName !== void 0) {
      let data7 = data.plotName;
      if (typeof data7 == "string") {
        if (func0(data7) > 200) {
          let err36 = { instancePath: instancePath + "/plotName", schemaPath: "#/properties/plotName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (func0(data7) < 1) {
          let err37 = { instancePath: instancePath + "/plotName", schemaPath: "#/properties/plotName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/plotName", schemaPath: "#/properties/plotName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.location !== void 0) {
      let data8 = data.location;
      if (typeof data8 == "string") {
        if (func0(data8) > 300) {
          let err39 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (func0(data8) < 2) {
          let err40 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.area !== void 0) {
      let data9 = data.area;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e9 || isNaN(data9)) {
          let err42 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err43 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        let err44 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.usage !== void 0) {
      let data10 = data.usage;
      if (typeof data10 == "string") {
        if (func0(data10) > 100) {
          let err45 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (func0(data10) < 1) {
          let err46 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        let err47 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.changes !== void 0) {
      let data11 = data.changes;
      if (typeof data11 != "string" && data11 !== null) {
        let err48 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: schema8.properties.changes.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data11 == "string") {
        if (func0(data11) > 2e3) {
          let err49 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (func0(data11) < 1) {
          let err50 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      }
    }
    if (data.other !== void 0) {
      let data12 = data.other;
      if (typeof data12 != "string" && data12 !== null) {
        let err51 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/type", keyword: "type", params: { type: schema8.properties.other.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data12 == "string") {
        if (func0(data12) > 2e3) {
          let err52 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (func0(data12) < 1) {
          let err53 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      }
    }
  } else {
    let err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
validate11.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema5 = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uscc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.housingRights === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "housingRights" }, message: "must have required property 'housingRights'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "uscc" || key0 === "housingRights")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.uscc !== void 0) {
      let data0 = data.uscc;
      if (typeof data0 == "string") {
        if (func0(data0) > 18) {
          let err3 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func0(data0) < 18) {
          let err4 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern0.test(data0)) {
          let err5 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.housingRights !== void 0) {
      let data1 = data.housingRights;
      if (typeof data1 == "string") {
        if (func0(data1) > 4e3) {
          let err7 = { instancePath: instancePath + "/housingRights", schemaPath: "#/properties/housingRights/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data1) < 1) {
          let err8 = { instancePath: instancePath + "/housingRights", schemaPath: "#/properties/housingRights/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/housingRights", schemaPath: "#/properties/housingRights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
validate12.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema6 = validate13, schema10 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "customsCode", "businessCategory", "registrationFlag"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, customsCode: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9A-Z]{10}$" }, businessCategory: { type: "string", minLength: 2, maxLength: 100 }, registrationFlag: { type: "string", enum: ["有效", "注销"] } } }, pattern13 = new RegExp("^[0-9A-Z]{10}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customsCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customsCode" }, message: "must have required property 'customsCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.businessCategory === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "businessCategory" }, message: "must have required property 'businessCategory'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.registrationFlag === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registrationFlag" }, message: "must have required property 'registrationFlag'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "customsCode" || key0 === "businessCategory" || key0 === "registrationFlag")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func0(data0) < 2) {
          let err7 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data1) < 18) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern0.test(data1)) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.customsCode !== void 0) {
      let data2 = data.customsCode;
      if (typeof data2 == "string") {
        if (func0(data2) > 10) {
          let err13 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data2) < 10) {
          let err14 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern13.test(data2)) {
          let err15 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z]{10}$" }, message: 'must match pattern "^[0-9A-Z]{10}$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.businessCategory !== void 0) {
      let data3 = data.businessCategory;
      if (typeof data3 == "string") {
        if (func0(data3) > 100) {
          let err17 = { instancePath: instancePath + "/businessCategory", schemaPath: "#/properties/businessCategory/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data3) < 2) {
          let err18 = { instancePath: instancePath + "/businessCategory", schemaPath: "#/properties/businessCategory/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/businessCategory", schemaPath: "#/properties/businessCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.registrationFlag !== void 0) {
      let data4 = data.registrationFlag;
      if (typeof data4 != "string") {
        let err20 = { instancePath: instancePath + "/registrationFlag", schemaPath: "#/properties/registrationFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data4 === "有效" || data4 === "注销")) {
        let err21 = { instancePath: instancePath + "/registrationFlag", schemaPath: "#/properties/registrationFlag/enum", keyword: "enum", params: { allowedValues: schema10.properties.registrationFlag.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
validate13.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema7 = validate14, schema11 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "customsCode", "creditGrade", "effectiveOn"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, customsCode: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9A-Z]{10}$" }, creditGrade: { type: "string", enum: ["高级认证企业", "注册登记和备案企业", "失信企业"] }, effectiveOn: { type: "string", format: "date", maxLength: 10 } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate14.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customsCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customsCode" }, message: "must have required property 'customsCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.creditGrade === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditGrade" }, message: "must have required property 'creditGrade'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.effectiveOn === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effectiveOn" }, message: "must have required property 'effectiveOn'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "customsCode" || key0 === "creditGrade" || key0 === "effectiveOn")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func0(data0) < 2) {
          let err7 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data1) < 18) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern0.test(data1)) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.customsCode !== void 0) {
      let data2 = data.customsCode;
      if (typeof data2 == "string") {
        if (func0(data2) > 10) {
          let err13 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data2) < 10) {
          let err14 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern13.test(data2)) {
          let err15 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z]{10}$" }, message: 'must match pattern "^[0-9A-Z]{10}$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.creditGrade !== void 0) {
      let data3 = data.creditGrade;
      if (typeof data3 != "string") {
        let err17 = { instancePath: instancePath + "/creditGrade", schemaPath: "#/properties/creditGrade/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data3 === "高级认证企业" || data3 === "注册登记和备案企业" || data3 === "失信企业")) {
        let err18 = { instancePath: instancePath + "/creditGrade", schemaPath: "#/properties/creditGrade/enum", keyword: "enum", params: { allowedValues: schema11.properties.creditGrade.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.effectiveOn !== void 0) {
      let data4 = data.effectiveOn;
      if (typeof data4 == "string") {
        if (func0(data4) > 10) {
          let err19 = { instancePath: instancePath + "/effectiveOn", schemaPath: "#/properties/effectiveOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (!formats0(data4)) {
          let err20 = { instancePath: instancePath + "/effectiveOn", schemaPath: "#/properties/effectiveOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/effectiveOn", schemaPath: "#/properties/effectiveOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
validate14.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema8 = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ratingScore === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ratingScore" }, message: "must have required property 'ratingScore'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ratingGrade === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ratingGrade" }, message: "must have required property 'ratingGrade'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.ratedOn === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ratedOn" }, message: "must have required property 'ratedOn'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "ratingScore" || key0 === "ratingGrade" || key0 === "ratedOn")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func0(data0) < 2) {
          let err7 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data1) < 18) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern0.test(data1)) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.ratingScore !== void 0) {
      let data2 = data.ratingScore;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          let err13 = { instancePath: instancePath + "/ratingScore", schemaPath: "#/properties/ratingScore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/ratingScore", schemaPath: "#/properties/ratingScore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/ratingScore", schemaPath: "#/properties/ratingScore/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.ratingGrade !== void 0) {
      let data3 = data.ratingGrade;
      if (typeof data3 == "string") {
        if (func0(data3) > 20) {
          let err16 = { instancePath: instancePath + "/ratingGrade", schemaPath: "#/properties/ratingGrade/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data3) < 1) {
          let err17 = { instancePath: instancePath + "/ratingGrade", schemaPath: "#/properties/ratingGrade/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/ratingGrade", schemaPath: "#/properties/ratingGrade/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.ratedOn !== void 0) {
      let data4 = data.ratedOn;
      if (typeof data4 == "string") {
        if (func0(data4) > 10) {
          let err19 = { instancePath: instancePath + "/ratedOn", schemaPath: "#/properties/ratedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (!formats0(data4)) {
          let err20 = { instancePath: instancePath + "/ratedOn", schemaPath: "#/properties/ratedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/ratedOn", schemaPath: "#/properties/ratedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
validate15.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema9 = validate16, schema13 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "averageContributors1y", "totalContributions1y", "consecutiveMonths1y", "lastPaidOn", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, averageContributors1y: { type: "number", minimum: 0, maximum: 1e7 }, totalContributions1y: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, consecutiveMonths1y: { type: "integer", minimum: 0, maximum: 12 }, lastPaidOn: { type: ["string", "null"], format: "date", maxLength: 10 }, amountUnit: { type: "string", const: "元" } }, if: { properties: { lastPaidOn: { type: "null" } } }, then: { properties: { consecutiveMonths1y: { const: 0 } } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate16.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.lastPaidOn !== void 0 && data.lastPaidOn !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.consecutiveMonths1y !== void 0 && data.consecutiveMonths1y !== 0) {
      let err1 = { instancePath: instancePath + "/consecutiveMonths1y", schemaPath: "#/then/properties/consecutiveMonths1y/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs5 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.consecutiveMonths1y = !0, props0.lastPaidOn = !0;
    }
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uscc === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.averageContributors1y === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "averageContributors1y" }, message: "must have required property 'averageContributors1y'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.totalContributions1y === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalContributions1y" }, message: "must have required property 'totalContributions1y'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.consecutiveMonths1y === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consecutiveMonths1y" }, message: "must have required property 'consecutiveMonths1y'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.lastPaidOn === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastPaidOn" }, message: "must have required property 'lastPaidOn'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.amountUnit === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "averageContributors1y" || key0 === "totalContributions1y" || key0 === "consecutiveMonths1y" || key0 === "lastPaidOn" || key0 === "amountUnit")) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data2 = data.enterpriseName;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err11 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func0(data2) < 2) {
          let err12 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data3 = data.uscc;
      if (typeof data3 == "string") {
        if (func0(data3) > 18) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data3) < 18) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern0.test(data3)) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.averageContributors1y !== void 0) {
      let data4 = data.averageContributors1y;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e7 || isNaN(data4)) {
          let err18 = { instancePath: instancePath + "/averageContributors1y", schemaPath: "#/properties/averageContributors1y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err19 = { instancePath: instancePath + "/averageContributors1y", schemaPath: "#/properties/averageContributors1y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/averageContributors1y", schemaPath: "#/properties/averageContributors1y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.totalContributions1y !== void 0) {
      let data5 = data.totalContributions1y;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e12 || isNaN(data5)) {
          let err21 = { instancePath: instancePath + "/totalContributions1y", schemaPath: "#/properties/totalContributions1y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err22 = { instancePath: instancePath + "/totalContributions1y", schemaPath: "#/properties/totalContributions1y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        let res0;
        if (res0 = data5 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err23 = { instancePath: instancePath + "/totalContributions1y", schemaPath: "#/properties/totalContributions1y/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/totalContributions1y", schemaPath: "#/properties/totalContributions1y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.consecutiveMonths1y !== void 0) {
      let data6 = data.consecutiveMonths1y;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err25 = { instancePath: instancePath + "/consecutiveMonths1y", schemaPath: "#/properties/consecutiveMonths1y/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 12 || isNaN(data6)) {
          let err26 = { instancePath: instancePath + "/consecutiveMonths1y", schemaPath: "#/properties/consecutiveMonths1y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err27 = { instancePath: instancePath + "/consecutiveMonths1y", schemaPath: "#/properties/consecutiveMonths1y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.lastPaidOn !== void 0) {
      let data7 = data.lastPaidOn;
      if (typeof data7 != "string" && data7 !== null) {
        let err28 = { instancePath: instancePath + "/lastPaidOn", schemaPath: "#/properties/lastPaidOn/type", keyword: "type", params: { type: schema13.properties.lastPaidOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data7 == "string") {
        if (func0(data7) > 10) {
          let err29 = { instancePath: instancePath + "/lastPaidOn", schemaPath: "#/properties/lastPaidOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (!formats0(data7)) {
          let err30 = { instancePath: instancePath + "/lastPaidOn", schemaPath: "#/properties/lastPaidOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.amountUnit !== void 0) {
      let data8 = data.amountUnit;
      if (typeof data8 != "string") {
        let err31 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (data8 !== "元") {
        let err32 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
validate16.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema10 = validate17, schema14 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "trademarkName", "registrationNumber", "applicantName", "appliedOn", "niceClass", "exclusiveFrom", "exclusiveUntil"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, trademarkName: { type: "string", minLength: 1, maxLength: 200 }, registrationNumber: { type: "string", minLength: 1, maxLength: 32, pattern: "^[0-9A-Za-z./-]{1,32}$" }, applicantName: { type: "string", minLength: 1, maxLength: 200 }, appliedOn: { type: "string", format: "date", maxLength: 10 }, niceClass: { type: "integer", minimum: 1, maximum: 45 }, exclusiveFrom: { type: ["string", "null"], format: "date", maxLength: 10 }, exclusiveUntil: { type: ["string", "null"], format: "date", maxLength: 10 } }, if: { properties: { exclusiveFrom: { type: "null" } } }, then: { properties: { exclusiveUntil: { type: "null" } } }, else: { properties: { exclusiveUntil: { type: "string" } } } }, pattern19 = new RegExp("^[0-9A-Za-z./-]{1,32}$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate17.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.exclusiveFrom !== void 0 && data.exclusiveFrom !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.exclusiveUntil !== void 0 && data.exclusiveUntil !== null) {
      let err1 = { instancePath: instancePath + "/exclusiveUntil", schemaPath: "#/then/properties/exclusiveUntil/type", keyword: "type", params: { type: "null" }, message: "must be null" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs5 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.exclusiveUntil = !0, props0.exclusiveFrom = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.exclusiveUntil !== void 0 && typeof data.exclusiveUntil != "string") {
      let err2 = { instancePath: instancePath + "/exclusiveUntil", schemaPath: "#/else/properties/exclusiveUntil/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = props0 || {}, props0.exclusiveUntil = !0), ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.uscc === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.trademarkName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trademarkName" }, message: "must have required property 'trademarkName'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.registrationNumber === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registrationNumber" }, message: "must have required property 'registrationNumber'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.applicantName === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantName" }, message: "must have required property 'applicantName'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.appliedOn === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appliedOn" }, message: "must have required property 'appliedOn'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.niceClass === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "niceClass" }, message: "must have required property 'niceClass'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.exclusiveFrom === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exclusiveFrom" }, message: "must have required property 'exclusiveFrom'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.exclusiveUntil === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exclusiveUntil" }, message: "must have required property 'exclusiveUntil'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema14.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data3 = data.enterpriseName;
      if (typeof data3 == "string") {
        if (func0(data3) > 200) {
          let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data3) < 2) {
          let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data4 = data.uscc;
      if (typeof data4 == "string") {
        if (func0(data4) > 18) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data4) < 18) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern0.test(data4)) {
          let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.trademarkName !== void 0) {
      let data5 = data.trademarkName;
      if (typeof data5 == "string") {
        if (func0(data5) > 200) {
          let err21 = { instancePath: instancePath + "/trademarkName", schemaPath: "#/properties/trademarkName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func0(data5) < 1) {
          let err22 = { instancePath: instancePath + "/trademarkName", schemaPath: "#/properties/trademarkName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/trademarkName", schemaPath: "#/properties/trademarkName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.registrationNumber !== void 0) {
      let data6 = data.registrationNumber;
      if (typeof data6 == "string") {
        if (func0(data6) > 32) {
          let err24 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (func0(data6) < 1) {
          let err25 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (!pattern19.test(data6)) {
          let err26 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z./-]{1,32}$" }, message: 'must match pattern "^[0-9A-Za-z./-]{1,32}$"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.applicantName !== void 0) {
      let data7 = data.applicantName;
      if (typeof data7 == "string") {
        if (func0(data7) > 200) {
          let err28 = { instancePath: instancePath + "/applicantName", schemaPath: "#/properties/applicantName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func0(data7) < 1) {
          let err29 = { instancePath: instancePath + "/applicantName", schemaPath: "#/properties/applicantName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/applicantName", schemaPath: "#/properties/applicantName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.appliedOn !== void 0) {
      let data8 = data.appliedOn;
      if (typeof data8 == "string") {
        if (func0(data8) > 10) {
          let err31 = { instancePath: instancePath + "/appliedOn", schemaPath: "#/properties/appliedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (!formats0(data8)) {
          let err32 = { instancePath: instancePath + "/appliedOn", schemaPath: "#/properties/appliedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/appliedOn", schemaPath: "#/properties/appliedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.niceClass !== void 0) {
      let data9 = data.niceClass;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err34 = { instancePath: instancePath + "/niceClass", schemaPath: "#/properties/niceClass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 45 || isNaN(data9)) {
          let err35 = { instancePath: instancePath + "/niceClass", schemaPath: "#/properties/niceClass/maximum", keyword: "maximum", params: { comparison: "<=", limit: 45 }, message: "must be <= 45" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          let err36 = { instancePath: instancePath + "/niceClass", schemaPath: "#/properties/niceClass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
    }
    if (data.exclusiveFrom !== void 0) {
      let data10 = data.exclusiveFrom;
      if (typeof data10 != "string" && data10 !== null) {
        let err37 = { instancePath: instancePath + "/exclusiveFrom", schemaPath: "#/properties/exclusiveFrom/type", keyword: "type", params: { type: schema14.properties.exclusiveFrom.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data10 == "string") {
        if (func0(data10) > 10) {
          let err38 = { instancePath: instancePath + "/exclusiveFrom", schemaPath: "#/properties/exclusiveFrom/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (!formats0(data10)) {
          let err39 = { instancePath: instancePath + "/exclusiveFrom", schemaPath: "#/properties/exclusiveFrom/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
    }
    if (data.exclusiveUntil !== void 0) {
      let data11 = data.exclusiveUntil;
      if (typeof data11 != "string" && data11 !== null) {
        let err40 = { instancePath: instancePath + "/exclusiveUntil", schemaPath: "#/properties/exclusiveUntil/type", keyword: "type", params: { type: schema14.properties.exclusiveUntil.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data11 == "string") {
        if (func0(data11) > 10) {
          let err41 = { instancePath: instancePath + "/exclusiveUntil", schemaPath: "#/properties/exclusiveUntil/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (!formats0(data11)) {
          let err42 = { instancePath: instancePath + "/exclusiveUntil", schemaPath: "#/properties/exclusiveUntil/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
    }
  } else {
    let err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
validate17.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema11 = validate18, schema15 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "patentName", "patentType", "patentNumber", "applicantName", "applicantAddress", "appliedOn", "inventors", "publicationNumber", "publishedOn", "legalStatus"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, patentName: { type: "string", minLength: 1, maxLength: 300 }, patentType: { type: "string", enum: ["发明", "实用新型", "外观设计"] }, patentNumber: { type: "string", minLength: 8, maxLength: 32, pattern: "^[0-9A-Za-z./-]{8,32}$" }, applicantName: { type: "string", minLength: 1, maxLength: 200 }, applicantAddress: { type: "string", minLength: 2, maxLength: 300 }, appliedOn: { type: "string", format: "date", maxLength: 10 }, inventors: { type: "string", minLength: 1, maxLength: 500 }, publicationNumber: { type: "string", minLength: 4, maxLength: 32, pattern: "^[0-9A-Za-z./-]{4,32}$" }, publishedOn: { type: "string", format: "date", maxLength: 10 }, legalStatus: { type: "string", minLength: 2, maxLength: 100 } } }, pattern21 = new RegExp("^[0-9A-Za-z./-]{8,32}$", "u"), pattern22 = new RegExp("^[0-9A-Za-z./-]{4,32}$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.patentName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patentName" }, message: "must have required property 'patentName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.patentType === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patentType" }, message: "must have required property 'patentType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.patentNumber === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patentNumber" }, message: "must have required property 'patentNumber'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.applicantName === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantName" }, message: "must have required property 'applicantName'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.applicantAddress === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantAddress" }, message: "must have required property 'applicantAddress'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.appliedOn === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appliedOn" }, message: "must have required property 'appliedOn'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.inventors === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inventors" }, message: "must have required property 'inventors'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.publicationNumber === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicationNumber" }, message: "must have required property 'publicationNumber'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.publishedOn === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishedOn" }, message: "must have required property 'publishedOn'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.legalStatus === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalStatus" }, message: "must have required property 'legalStatus'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema15.properties, key0)) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data0) < 2) {
          let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data1) < 18) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern0.test(data1)) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.patentName !== void 0) {
      let data2 = data.patentName;
      if (typeof data2 == "string") {
        if (func0(data2) > 300) {
          let err20 = { instancePath: instancePath + "/patentName", schemaPath: "#/properties/patentName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data2) < 1) {
          let err21 = { instancePath: instancePath + "/patentName", schemaPath: "#/properties/patentName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/patentName", schemaPath: "#/properties/patentName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.patentType !== void 0) {
      let data3 = data.patentType;
      if (typeof data3 != "string") {
        let err23 = { instancePath: instancePath + "/patentType", schemaPath: "#/properties/patentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data3 === "发明" || data3 === "实用新型" || data3 === "外观设计")) {
        let err24 = { instancePath: instancePath + "/patentType", schemaPath: "#/properties/patentType/enum", keyword: "enum", params: { allowedValues: schema15.properties.patentType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.patentNumber !== void 0) {
      let data4 = data.patentNumber;
      if (typeof data4 == "string") {
        if (func0(data4) > 32) {
          let err25 = { instancePath: instancePath + "/patentNumber", schemaPath: "#/properties/patentNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (func0(data4) < 8) {
          let err26 = { instancePath: instancePath + "/patentNumber", schemaPath: "#/properties/patentNumber/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!pattern21.test(data4)) {
          let err27 = { instancePath: instancePath + "/patentNumber", schemaPath: "#/properties/patentNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z./-]{8,32}$" }, message: 'must match pattern "^[0-9A-Za-z./-]{8,32}$"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/patentNumber", schemaPath: "#/properties/patentNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.applicantName !== void 0) {
      let data5 = data.applicantName;
      if (typeof data5 == "string") {
        if (func0(data5) > 200) {
          let err29 = { instancePath: instancePath + "/applicantName", schemaPath: "#/properties/applicantName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (func0(data5) < 1) {
          let err30 = { instancePath: instancePath + "/applicantName", schemaPath: "#/properties/applicantName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/applicantName", schemaPath: "#/properties/applicantName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.applicantAddress !== void 0) {
      let data6 = data.applicantAddress;
      if (typeof data6 == "string") {
        if (func0(data6) > 300) {
          let err32 = { instancePath: instancePath + "/applicantAddress", schemaPath: "#/properties/applicantAddress/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (func0(data6) < 2) {
          let err33 = { instancePath: instancePath + "/applicantAddress", schemaPath: "#/properties/applicantAddress/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/applicantAddress", schemaPath: "#/properties/applicantAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.appliedOn !== void 0) {
      let data7 = data.appliedOn;
      if (typeof data7 == "string") {
        if (func0(data7) > 10) {
          let err35 = { instancePath: instancePath + "/appliedOn", schemaPath: "#/properties/appliedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (!formats0(data7)) {
          let err36 = { instancePath: instancePath + "/appliedOn", schemaPath: "#/properties/appliedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/appliedOn", schemaPath: "#/properties/appliedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.inventors !== void 0) {
      let data8 = data.inventors;
      if (typeof data8 == "string") {
        if (func0(data8) > 500) {
          let err38 = { instancePath: instancePath + "/inventors", schemaPath: "#/properties/inventors/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (func0(data8) < 1) {
          let err39 = { instancePath: instancePath + "/inventors", schemaPath: "#/properties/inventors/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/inventors", schemaPath: "#/properties/inventors/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.publicationNumber !== void 0) {
      let data9 = data.publicationNumber;
      if (typeof data9 == "string") {
        if (func0(data9) > 32) {
          let err41 = { instancePath: instancePath + "/publicationNumber", schemaPath: "#/properties/publicationNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (func0(data9) < 4) {
          let err42 = { instancePath: instancePath + "/publicationNumber", schemaPath: "#/properties/publicationNumber/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (!pattern22.test(data9)) {
          let err43 = { instancePath: instancePath + "/publicationNumber", schemaPath: "#/properties/publicationNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z./-]{4,32}$" }, message: 'must match pattern "^[0-9A-Za-z./-]{4,32}$"' };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        let err44 = { instancePath: instancePath + "/publicationNumber", schemaPath: "#/properties/publicationNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.publishedOn !== void 0) {
      let data10 = data.publishedOn;
      if (typeof data10 == "string") {
        if (func0(data10) > 10) {
          let err45 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (!formats0(data10)) {
          let err46 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        let err47 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.legalStatus !== void 0) {
      let data11 = data.legalStatus;
      if (typeof data11 == "string") {
        if (func0(data11) > 100) {
          let err48 = { instancePath: instancePath + "/legalStatus", schemaPath: "#/properties/legalStatus/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (func0(data11) < 2) {
          let err49 = { instancePath: instancePath + "/legalStatus", schemaPath: "#/properties/legalStatus/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      } else {
        let err50 = { instancePath: instancePath + "/legalStatus", schemaPath: "#/properties/legalStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
  } else {
    let err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
validate18.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema12 = validate19, schema16 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "ownerName", "softwareName", "firstPublishedOn", "version", "softwareCategory", "industryCategory", "registrationNumber", "registeredOn"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, ownerName: { type: "string", minLength: 1, maxLength: 200 }, softwareName: { type: "string", minLength: 1, maxLength: 300 }, firstPublishedOn: { type: ["string", "null"], format: "date", maxLength: 10 }, version: { type: "string", minLength: 1, maxLength: 50 }, softwareCategory: { type: "string", minLength: 1, maxLength: 100 }, industryCategory: { type: "string", minLength: 1, maxLength: 100 }, registrationNumber: { type: "string", minLength: 4, maxLength: 32, pattern: "^[0-9A-Za-z./-]{4,32}$" }, registeredOn: { type: "string", format: "date", maxLength: 10 } } };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate19.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ownerName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownerName" }, message: "must have required property 'ownerName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.softwareName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "softwareName" }, message: "must have required property 'softwareName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.firstPublishedOn === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstPublishedOn" }, message: "must have required property 'firstPublishedOn'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.softwareCategory === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "softwareCategory" }, message: "must have required property 'softwareCategory'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.industryCategory === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "industryCategory" }, message: "must have required property 'industryCategory'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.registrationNumber === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registrationNumber" }, message: "must have required property 'registrationNumber'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.registeredOn === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registeredOn" }, message: "must have required property 'registeredOn'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema16.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err11 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func0(data0) < 2) {
          let err12 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data1) < 18) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern0.test(data1)) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.ownerName !== void 0) {
      let data2 = data.ownerName;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err18 = { instancePath: instancePath + "/ownerName", schemaPath: "#/properties/ownerName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func0(data2) < 1) {
          let err19 = { instancePath: instancePath + "/ownerName", schemaPath: "#/properties/ownerName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/ownerName", schemaPath: "#/properties/ownerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.softwareName !== void 0) {
      let data3 = data.softwareName;
      if (typeof data3 == "string") {
        if (func0(data3) > 300) {
          let err21 = { instancePath: instancePath + "/softwareName", schemaPath: "#/properties/softwareName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func0(data3) < 1) {
          let err22 = { instancePath: instancePath + "/softwareName", schemaPath: "#/properties/softwareName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/softwareName", schemaPath: "#/properties/softwareName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.firstPublishedOn !== void 0) {
      let data4 = data.firstPublishedOn;
      if (typeof data4 != "string" && data4 !== null) {
        let err24 = { instancePath: instancePath + "/firstPublishedOn", schemaPath: "#/properties/firstPublishedOn/type", keyword: "type", params: { type: schema16.properties.firstPublishedOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data4 == "string") {
        if (func0(data4) > 10) {
          let err25 = { instancePath: instancePath + "/firstPublishedOn", schemaPath: "#/properties/firstPublishedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (!formats0(data4)) {
          let err26 = { instancePath: instancePath + "/firstPublishedOn", schemaPath: "#/properties/firstPublishedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
    }
    if (data.version !== void 0) {
      let data5 = data.version;
      if (typeof data5 == "string") {
        if (func0(data5) > 50) {
          let err27 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func0(data5) < 1) {
          let err28 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.softwareCategory !== void 0) {
      let data6 = data.softwareCategory;
      if (typeof data6 == "string") {
        if (func0(data6) > 100) {
          let err30 = { instancePath: instancePath + "/softwareCategory", schemaPath: "#/properties/softwareCategory/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (func0(data6) < 1) {
          let err31 = { instancePath: instancePath + "/softwareCategory", schemaPath: "#/properties/softwareCategory/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/softwareCategory", schemaPath: "#/properties/softwareCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.industryCategory !== void 0) {
      let data7 = data.industryCategory;
      if (typeof data7 == "string") {
        if (func0(data7) > 100) {
          let err33 = { instancePath: instancePath + "/industryCategory", schemaPath: "#/properties/industryCategory/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (func0(data7) < 1) {
          let err34 = { instancePath: instancePath + "/industryCategory", schemaPath: "#/properties/industryCategory/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/industryCategory", schemaPath: "#/properties/industryCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.registrationNumber !== void 0) {
      let data8 = data.registrationNumber;
      if (typeof data8 == "string") {
        if (func0(data8) > 32) {
          let err36 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (func0(data8) < 4) {
          let err37 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (!pattern22.test(data8)) {
          let err38 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z./-]{4,32}$" }, message: 'must match pattern "^[0-9A-Za-z./-]{4,32}$"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.registeredOn !== void 0) {
      let data9 = data.registeredOn;
      if (typeof data9 == "string") {
        if (func0(data9) > 10) {
          let err40 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (!formats0(data9)) {
          let err41 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        let err42 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
  } else {
    let err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
validate19.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema13 = validate20, schema17 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "cause", "caseNumber", "plaintiffName", "plaintiffIdNumber", "defendantName", "defendantIdNumber", "judgment", "executionCourt", "location", "publishedOn"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, cause: { type: "string", minLength: 2, maxLength: 200 }, caseNumber: { type: "string", minLength: 8, maxLength: 60, pattern: "^[（(][0-9]{4}[）)].{2,40}号$" }, plaintiffName: { type: "string", minLength: 1, maxLength: 200 }, plaintiffIdNumber: { type: ["string", "null"], minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/*-]{5,32}$" }, defendantName: { type: "string", minLength: 1, maxLength: 200 }, defendantIdNumber: { type: ["string", "null"], minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/*-]{5,32}$" }, judgment: { type: "string", minLength: 1, maxLength: 4e3 }, executionCourt: { type: "string", minLength: 2, maxLength: 100 }, location: { type: "string", minLength: 2, maxLength: 200 }, publishedOn: { type: "string", format: "date", maxLength: 10 } } }, pattern26 = new RegExp("^[（(][0-9]{4}[）)].{2,40}号$", "u"), pattern27 = new RegExp("^[0-9A-Za-z()/*-]{5,32}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cause === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cause" }, message: "must have required property 'cause'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.caseNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caseNumber" }, message: "must have required property 'caseNumber'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.plaintiffName === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plaintiffName" }, message: "must have required property 'plaintiffName'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.plaintiffIdNumber === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plaintiffIdNumber" }, message: "must have required property 'plaintiffIdNumber'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.defendantName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defendantName" }, message: "must have required property 'defendantName'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.defendantIdNumber === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defendantIdNumber" }, message: "must have required property 'defendantIdNumber'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.judgment === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judgment" }, message: "must have required property 'judgment'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.executionCourt === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executionCourt" }, message: "must have required property 'executionCourt'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.location === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.publishedOn === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishedOn" }, message: "must have required property 'publishedOn'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema17.properties, key0)) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data0) < 2) {
          let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data1) < 18) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern0.test(data1)) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.cause !== void 0) {
      let data2 = data.cause;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err20 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data2) < 2) {
          let err21 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.caseNumber !== void 0) {
      let data3 = data.caseNumber;
      if (typeof data3 == "string") {
        if (func0(data3) > 60) {
          let err23 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func0(data3) < 8) {
          let err24 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!pattern26.test(data3)) {
          let err25 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/pattern", keyword: "pattern", params: { pattern: "^[（(][0-9]{4}[）)].{2,40}号$" }, message: 'must match pattern "^[（(][0-9]{4}[）)].{2,40}号$"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.plaintiffName !== void 0) {
      let data4 = data.plaintiffName;
      if (typeof data4 == "string") {
        if (func0(data4) > 200) {
          let err27 = { instancePath: instancePath + "/plaintiffName", schemaPath: "#/properties/plaintiffName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func0(data4) < 1) {
          let err28 = { instancePath: instancePath + "/plaintiffName", schemaPath: "#/properties/plaintiffName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/plaintiffName", schemaPath: "#/properties/plaintiffName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.plaintiffIdNumber !== void 0) {
      let data5 = data.plaintiffIdNumber;
      if (typeof data5 != "string" && data5 !== null) {
        let err30 = { instancePath: instancePath + "/plaintiffIdNumber", schemaPath: "#/properties/plaintiffIdNumber/type", keyword: "type", params: { type: schema17.properties.plaintiffIdNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (typeof data5 == "string") {
        if (func0(data5) > 32) {
          let err31 = { instancePath: instancePath + "/plaintiffIdNumber", schemaPath: "#/properties/plaintiffIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (func0(data5) < 5) {
          let err32 = { instancePath: instancePath + "/plaintiffIdNumber", schemaPath: "#/properties/plaintiffIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (!pattern27.test(data5)) {
          let err33 = { instancePath: instancePath + "/plaintiffIdNumber", schemaPath: "#/properties/plaintiffIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/*-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/*-]{5,32}$"' };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      }
    }
    if (data.defendantName !== void 0) {
      let data6 = data.defendantName;
      if (typeof data6 == "string") {
        if (func0(data6) > 200) {
          let err34 = { instancePath: instancePath + "/defendantName", schemaPath: "#/properties/defendantName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (func0(data6) < 1) {
          let err35 = { instancePath: instancePath + "/defendantName", schemaPath: "#/properties/defendantName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/defendantName", schemaPath: "#/properties/defendantName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.defendantIdNumber !== void 0) {
      let data7 = data.defendantIdNumber;
      if (typeof data7 != "string" && data7 !== null) {
        let err37 = { instancePath: instancePath + "/defendantIdNumber", schemaPath: "#/properties/defendantIdNumber/type", keyword: "type", params: { type: schema17.properties.defendantIdNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data7 == "string") {
        if (func0(data7) > 32) {
          let err38 = { instancePath: instancePath + "/defendantIdNumber", schemaPath: "#/properties/defendantIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (func0(data7) < 5) {
          let err39 = { instancePath: instancePath + "/defendantIdNumber", schemaPath: "#/properties/defendantIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (!pattern27.test(data7)) {
          let err40 = { instancePath: instancePath + "/defendantIdNumber", schemaPath: "#/properties/defendantIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/*-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/*-]{5,32}$"' };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
    }
    if (data.judgment !== void 0) {
      let data8 = data.judgment;
      if (typeof data8 == "string") {
        if (func0(data8) > 4e3) {
          let err41 = { instancePath: instancePath + "/judgment", schemaPath: "#/properties/judgment/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (func0(data8) < 1) {
          let err42 = { instancePath: instancePath + "/judgment", schemaPath: "#/properties/judgment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        let err43 = { instancePath: instancePath + "/judgment", schemaPath: "#/properties/judgment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.executionCourt !== void 0) {
      let data9 = data.executionCourt;
      if (typeof data9 == "string") {
        if (func0(data9) > 100) {
          let err44 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (func0(data9) < 2) {
          let err45 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      } else {
        let err46 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.location !== void 0) {
      let data10 = data.location;
      if (typeof data10 == "string") {
        if (func0(data10) > 200) {
          let err47 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (func0(data10) < 2) {
          let err48 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        let err49 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.publishedOn !== void 0) {
      let data11 = data.publishedOn;
      if (typeof data11 == "string") {
        if (func0(data11) > 10) {
          let err50 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (!formats0(data11)) {
          let err51 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      } else {
        let err52 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
  } else {
    let err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema14 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uscc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.caseNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caseNumber" }, message: "must have required property 'caseNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.executedName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executedName" }, message: "must have required property 'executedName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.executedIdNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executedIdNumber" }, message: "must have required property 'executedIdNumber'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.executionCourt === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executionCourt" }, message: "must have required property 'executionCourt'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.filedOn === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filedOn" }, message: "must have required property 'filedOn'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.terminatedOn === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminatedOn" }, message: "must have required property 'terminatedOn'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "uscc" || key0 === "caseNumber" || key0 === "executedName" || key0 === "executedIdNumber" || key0 === "executionCourt" || key0 === "filedOn" || key0 === "terminatedOn")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.uscc !== void 0) {
      let data0 = data.uscc;
      if (typeof data0 == "string") {
        if (func0(data0) > 18) {
          let err8 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func0(data0) < 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern0.test(data0)) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.caseNumber !== void 0) {
      let data1 = data.caseNumber;
      if (typeof data1 == "string") {
        if (func0(data1) > 60) {
          let err12 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func0(data1) < 8) {
          let err13 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern26.test(data1)) {
          let err14 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/pattern", keyword: "pattern", params: { pattern: "^[（(][0-9]{4}[）)].{2,40}号$" }, message: 'must match pattern "^[（(][0-9]{4}[）)].{2,40}号$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.executedName !== void 0) {
      let data2 = data.executedName;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err16 = { instancePath: instancePath + "/executedName", schemaPath: "#/properties/executedName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data2) < 1) {
          let err17 = { instancePath: instancePath + "/executedName", schemaPath: "#/properties/executedName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/executedName", schemaPath: "#/properties/executedName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.executedIdNumber !== void 0) {
      let data3 = data.executedIdNumber;
      if (typeof data3 == "string") {
        if (func0(data3) > 32) {
          let err19 = { instancePath: instancePath + "/executedIdNumber", schemaPath: "#/properties/executedIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (func0(data3) < 5) {
          let err20 = { instancePath: instancePath + "/executedIdNumber", schemaPath: "#/properties/executedIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!pattern27.test(data3)) {
          let err21 = { instancePath: instancePath + "/executedIdNumber", schemaPath: "#/properties/executedIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/*-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/*-]{5,32}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/executedIdNumber", schemaPath: "#/properties/executedIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.executionCourt !== void 0) {
      let data4 = data.executionCourt;
      if (typeof data4 == "string") {
        if (func0(data4) > 100) {
          let err23 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func0(data4) < 2) {
          let err24 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.filedOn !== void 0) {
      let data5 = data.filedOn;
      if (typeof data5 == "string") {
        if (func0(data5) > 10) {
          let err26 = { instancePath: instancePath + "/filedOn", schemaPath: "#/properties/filedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!formats0(data5)) {
          let err27 = { instancePath: instancePath + "/filedOn", schemaPath: "#/properties/filedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/filedOn", schemaPath: "#/properties/filedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.terminatedOn !== void 0) {
      let data6 = data.terminatedOn;
      if (typeof data6 == "string") {
        if (func0(data6) > 10) {
          let err29 = { instancePath: instancePath + "/terminatedOn", schemaPath: "#/properties/terminatedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (!formats0(data6)) {
          let err30 = { instancePath: instancePath + "/terminatedOn", schemaPath: "#/properties/terminatedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/terminatedOn", schemaPath: "#/properties/terminatedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema15 = validate22, schema19 = { type: "object", additionalProperties: !1, required: ["caseNumber", "enterpriseName", "uscc", "legalRepresentativeName", "idNumber", "performance", "behaviour", "executionCourt", "location", "filedOn", "publishedOn"], properties: { caseNumber: { type: "string", minLength: 8, maxLength: 60, pattern: "^[（(][0-9]{4}[）)].{2,40}号$" }, enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, legalRepresentativeName: { type: "string", minLength: 1, maxLength: 60 }, idNumber: { type: "string", minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/*-]{5,32}$" }, performance: { type: "string", enum: ["全部未履行", "部分未履行", "全部已履行"] }, behaviour: { type: "string", minLength: 1, maxLength: 1e3 }, executionCourt: { type: "string", minLength: 2, maxLength: 100 }, location: { type: "string", minLength: 2, maxLength: 200 }, filedOn: { type: "string", format: "date", maxLength: 10 }, publishedOn: { type: "string", format: "date", maxLength: 10 } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.caseNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caseNumber" }, message: "must have required property 'caseNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.enterpriseName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.uscc === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.legalRepresentativeName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentativeName" }, message: "must have required property 'legalRepresentativeName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.idNumber === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idNumber" }, message: "must have required property 'idNumber'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.performance === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "performance" }, message: "must have required property 'performance'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.behaviour === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" }, message: "must have required property 'behaviour'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.executionCourt === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executionCourt" }, message: "must have required property 'executionCourt'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.location === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.filedOn === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filedOn" }, message: "must have required property 'filedOn'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.publishedOn === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishedOn" }, message: "must have required property 'publishedOn'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema19.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.caseNumber !== void 0) {
      let data0 = data.caseNumber;
      if (typeof data0 == "string") {
        if (func0(data0) > 60) {
          let err12 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func0(data0) < 8) {
          let err13 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern26.test(data0)) {
          let err14 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/pattern", keyword: "pattern", params: { pattern: "^[（(][0-9]{4}[）)].{2,40}号$" }, message: 'must match pattern "^[（(][0-9]{4}[）)].{2,40}号$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.enterpriseName !== void 0) {
      let data1 = data.enterpriseName;
      if (typeof data1 == "string") {
        if (func0(data1) > 200) {
          let err16 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data1) < 2) {
          let err17 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data2 = data.uscc;
      if (typeof data2 == "string") {
        if (func0(data2) > 18) {
          let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (func0(data2) < 18) {
          let err20 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!pattern0.test(data2)) {
          let err21 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.legalRepresentativeName !== void 0) {
      let data3 = data.legalRepresentativeName;
      if (typeof data3 == "string") {
        if (func0(data3) > 60) {
          let err23 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func0(data3) < 1) {
          let err24 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/legalRepresentativeName", schemaPath: "#/properties/legalRepresentativeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.idNumber !== void 0) {
      let data4 = data.idNumber;
      if (typeof data4 == "string") {
        if (func0(data4) > 32) {
          let err26 = { instancePath: instancePath + "/idNumber", schemaPath: "#/properties/idNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (func0(data4) < 5) {
          let err27 = { instancePath: instancePath + "/idNumber", schemaPath: "#/properties/idNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!pattern27.test(data4)) {
          let err28 = { instancePath: instancePath + "/idNumber", schemaPath: "#/properties/idNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/*-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/*-]{5,32}$"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/idNumber", schemaPath: "#/properties/idNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.performance !== void 0) {
      let data5 = data.performance;
      if (typeof data5 != "string") {
        let err30 = { instancePath: instancePath + "/performance", schemaPath: "#/properties/performance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (!(data5 === "全部未履行" || data5 === "部分未履行" || data5 === "全部已履行")) {
        let err31 = { instancePath: instancePath + "/performance", schemaPath: "#/properties/performance/enum", keyword: "enum", params: { allowedValues: schema19.properties.performance.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.behaviour !== void 0) {
      let data6 = data.behaviour;
      if (typeof data6 == "string") {
        if (func0(data6) > 1e3) {
          let err32 = { instancePath: instancePath + "/behaviour", schemaPath: "#/properties/behaviour/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (func0(data6) < 1) {
          let err33 = { instancePath: instancePath + "/behaviour", schemaPath: "#/properties/behaviour/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.executionCourt !== void 0) {
      let data7 = data.executionCourt;
      if (typeof data7 == "string") {
        if (func0(data7) > 100) {
          let err35 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (func0(data7) < 2) {
          let err36 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/executionCourt", schemaPath: "#/properties/executionCourt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.location !== void 0) {
      let data8 = data.location;
      if (typeof data8 == "string") {
        if (func0(data8) > 200) {
          let err38 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (func0(data8) < 2) {
          let err39 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.filedOn !== void 0) {
      let data9 = data.filedOn;
      if (typeof data9 == "string") {
        if (func0(data9) > 10) {
          let err41 = { instancePath: instancePath + "/filedOn", schemaPath: "#/properties/filedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (!formats0(data9)) {
          let err42 = { instancePath: instancePath + "/filedOn", schemaPath: "#/properties/filedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        let err43 = { instancePath: instancePath + "/filedOn", schemaPath: "#/properties/filedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.publishedOn !== void 0) {
      let data10 = data.publishedOn;
      if (typeof data10 == "string") {
        if (func0(data10) > 10) {
          let err44 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (!formats0(data10)) {
          let err45 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      } else {
        let err46 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
  } else {
    let err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema16 = validate23, schema20 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "caseNumber", "bankruptcyType", "acceptedOn", "acceptingCourt", "administratorName", "closingManner", "closedOn"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, caseNumber: { type: "string", minLength: 8, maxLength: 60, pattern: "^[（(][0-9]{4}[）)].{2,40}号$" }, bankruptcyType: { type: "string", enum: ["破产清算", "破产重整", "破产和解"] }, acceptedOn: { type: "string", format: "date", maxLength: 10 }, acceptingCourt: { type: "string", minLength: 2, maxLength: 100 }, administratorName: { type: "string", minLength: 1, maxLength: 200 }, closingManner: { type: ["string", "null"], minLength: 2, maxLength: 100 }, closedOn: { type: ["string", "null"], format: "date", maxLength: 10 } }, if: { properties: { closedOn: { type: "null" } } }, then: { properties: { closingManner: { type: "null" } } }, else: { properties: { closingManner: { type: "string" } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.closedOn !== void 0 && data.closedOn !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.closingManner !== void 0 && data.closingManner !== null) {
      let err1 = { instancePath: instancePath + "/closingManner", schemaPath: "#/then/properties/closingManner/type", keyword: "type", params: { type: "null" }, message: "must be null" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs5 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.closingManner = !0, props0.closedOn = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.closingManner !== void 0 && typeof data.closingManner != "string") {
      let err2 = { instancePath: instancePath + "/closingManner", schemaPath: "#/else/properties/closingManner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = props0 || {}, props0.closingManner = !0), ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.uscc === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.caseNumber === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caseNumber" }, message: "must have required property 'caseNumber'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.bankruptcyType === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bankruptcyType" }, message: "must have required property 'bankruptcyType'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.acceptedOn === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acceptedOn" }, message: "must have required property 'acceptedOn'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.acceptingCourt === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acceptingCourt" }, message: "must have required property 'acceptingCourt'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.administratorName === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "administratorName" }, message: "must have required property 'administratorName'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.closingManner === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closingManner" }, message: "must have required property 'closingManner'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.closedOn === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closedOn" }, message: "must have required property 'closedOn'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema20.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data3 = data.enterpriseName;
      if (typeof data3 == "string") {
        if (func0(data3) > 200) {
          let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data3) < 2) {
          let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data4 = data.uscc;
      if (typeof data4 == "string") {
        if (func0(data4) > 18) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data4) < 18) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern0.test(data4)) {
          let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.caseNumber !== void 0) {
      let data5 = data.caseNumber;
      if (typeof data5 == "string") {
        if (func0(data5) > 60) {
          let err21 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func0(data5) < 8) {
          let err22 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (!pattern26.test(data5)) {
          let err23 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/pattern", keyword: "pattern", params: { pattern: "^[（(][0-9]{4}[）)].{2,40}号$" }, message: 'must match pattern "^[（(][0-9]{4}[）)].{2,40}号$"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/caseNumber", schemaPath: "#/properties/caseNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.bankruptcyType !== void 0) {
      let data6 = data.bankruptcyType;
      if (typeof data6 != "string") {
        let err25 = { instancePath: instancePath + "/bankruptcyType", schemaPath: "#/properties/bankruptcyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (!(data6 === "破产清算" || data6 === "破产重整" || data6 === "破产和解")) {
        let err26 = { instancePath: instancePath + "/bankruptcyType", schemaPath: "#/properties/bankruptcyType/enum", keyword: "enum", params: { allowedValues: schema20.properties.bankruptcyType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.acceptedOn !== void 0) {
      let data7 = data.acceptedOn;
      if (typeof data7 == "string") {
        if (func0(data7) > 10) {
          let err27 = { instancePath: instancePath + "/acceptedOn", schemaPath: "#/properties/acceptedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!formats0(data7)) {
          let err28 = { instancePath: instancePath + "/acceptedOn", schemaPath: "#/properties/acceptedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/acceptedOn", schemaPath: "#/properties/acceptedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.acceptingCourt !== void 0) {
      let data8 = data.acceptingCourt;
      if (typeof data8 == "string") {
        if (func0(data8) > 100) {
          let err30 = { instancePath: instancePath + "/acceptingCourt", schemaPath: "#/properties/acceptingCourt/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (func0(data8) < 2) {
          let err31 = { instancePath: instancePath + "/acceptingCourt", schemaPath: "#/properties/acceptingCourt/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/acceptingCourt", schemaPath: "#/properties/acceptingCourt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.administratorName !== void 0) {
      let data9 = data.administratorName;
      if (typeof data9 == "string") {
        if (func0(data9) > 200) {
          let err33 = { instancePath: instancePath + "/administratorName", schemaPath: "#/properties/administratorName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (func0(data9) < 1) {
          let err34 = { instancePath: instancePath + "/administratorName", schemaPath: "#/properties/administratorName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/administratorName", schemaPath: "#/properties/administratorName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.closingManner !== void 0) {
      let data10 = data.closingManner;
      if (typeof data10 != "string" && data10 !== null) {
        let err36 = { instancePath: instancePath + "/closingManner", schemaPath: "#/properties/closingManner/type", keyword: "type", params: { type: schema20.properties.closingManner.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data10 == "string") {
        if (func0(data10) > 100) {
          let err37 = { instancePath: instancePath + "/closingManner", schemaPath: "#/properties/closingManner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (func0(data10) < 2) {
          let err38 = { instancePath: instancePath + "/closingManner", schemaPath: "#/properties/closingManner/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
    }
    if (data.closedOn !== void 0) {
      let data11 = data.closedOn;
      if (typeof data11 != "string" && data11 !== null) {
        let err39 = { instancePath: instancePath + "/closedOn", schemaPath: "#/properties/closedOn/type", keyword: "type", params: { type: schema20.properties.closedOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data11 == "string") {
        if (func0(data11) > 10) {
          let err40 = { instancePath: instancePath + "/closedOn", schemaPath: "#/properties/closedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (!formats0(data11)) {
          let err41 = { instancePath: instancePath + "/closedOn", schemaPath: "#/properties/closedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      }
    }
  } else {
    let err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema17 = validate24, schema21 = { type: "object", additionalProperties: !1, required: ["uscc", "ownerName", "ownerIdNumber", "certificateNumber", "unitNumber", "usage", "location", "area", "usePeriod", "registrationAuthority", "registeredOn"], properties: { uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, ownerName: { type: "string", minLength: 1, maxLength: 200 }, ownerIdNumber: { type: "string", minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/-]{5,32}$" }, certificateNumber: { type: "string", minLength: 4, maxLength: 100 }, unitNumber: { type: "string", minLength: 28, maxLength: 28, pattern: "^[0-9]{12}[A-Z]{2}[0-9]{5}[A-Z][0-9]{8}$" }, usage: { type: "string", minLength: 1, maxLength: 100 }, location: { type: "string", minLength: 2, maxLength: 300 }, area: { type: "number", minimum: 0, maximum: 1e9 }, usePeriod: { type: "string", minLength: 21, maxLength: 21, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, registrationAuthority: { type: "string", minLength: 2, maxLength: 100 }, registeredOn: { type: "string", format: "date", maxLength: 10 } } }, pattern39 = new RegExp("^[0-9]{12}[A-Z]{2}[0-9]{5}[A-Z][0-9]{8}$", "u"), pattern40 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uscc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ownerName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownerName" }, message: "must have required property 'ownerName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ownerIdNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownerIdNumber" }, message: "must have required property 'ownerIdNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.certificateNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificateNumber" }, message: "must have required property 'certificateNumber'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.unitNumber === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitNumber" }, message: "must have required property 'unitNumber'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.usage === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" }, message: "must have required property 'usage'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.location === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.area === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.usePeriod === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usePeriod" }, message: "must have required property 'usePeriod'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.registrationAuthority === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registrationAuthority" }, message: "must have required property 'registrationAuthority'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.registeredOn === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registeredOn" }, message: "must have required property 'registeredOn'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema21.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.uscc !== void 0) {
      let data0 = data.uscc;
      if (typeof data0 == "string") {
        if (func0(data0) > 18) {
          let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func0(data0) < 18) {
          let err13 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern0.test(data0)) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.ownerName !== void 0) {
      let data1 = data.ownerName;
      if (typeof data1 == "string") {
        if (func0(data1) > 200) {
          let err16 = { instancePath: instancePath + "/ownerName", schemaPath: "#/properties/ownerName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data1) < 1) {
          let err17 = { instancePath: instancePath + "/ownerName", schemaPath: "#/properties/ownerName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/ownerName", schemaPath: "#/properties/ownerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.ownerIdNumber !== void 0) {
      let data2 = data.ownerIdNumber;
      if (typeof data2 == "string") {
        if (func0(data2) > 32) {
          let err19 = { instancePath: instancePath + "/ownerIdNumber", schemaPath: "#/properties/ownerIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (func0(data2) < 5) {
          let err20 = { instancePath: instancePath + "/ownerIdNumber", schemaPath: "#/properties/ownerIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!pattern2.test(data2)) {
          let err21 = { instancePath: instancePath + "/ownerIdNumber", schemaPath: "#/properties/ownerIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/-]{5,32}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/ownerIdNumber", schemaPath: "#/properties/ownerIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.certificateNumber !== void 0) {
      let data3 = data.certificateNumber;
      if (typeof data3 == "string") {
        if (func0(data3) > 100) {
          let err23 = { instancePath: instancePath + "/certificateNumber", schemaPath: "#/properties/certificateNumber/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func0(data3) < 4) {
          let err24 = { instancePath: instancePath + "/certificateNumber", schemaPath: "#/properties/certificateNumber/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/certificateNumber", schemaPath: "#/properties/certificateNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.unitNumber !== void 0) {
      let data4 = data.unitNumber;
      if (typeof data4 == "string") {
        if (func0(data4) > 28) {
          let err26 = { instancePath: instancePath + "/unitNumber", schemaPath: "#/properties/unitNumber/maxLength", keyword: "maxLength", params: { limit: 28 }, message: "must NOT have more than 28 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (func0(data4) < 28) {
          let err27 = { instancePath: instancePath + "/unitNumber", schemaPath: "#/properties/unitNumber/minLength", keyword: "minLength", params: { limit: 28 }, message: "must NOT have fewer than 28 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!pattern39.test(data4)) {
          let err28 = { instancePath: instancePath + "/unitNumber", schemaPath: "#/properties/unitNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}[A-Z]{2}[0-9]{5}[A-Z][0-9]{8}$" }, message: 'must match pattern "^[0-9]{12}[A-Z]{2}[0-9]{5}[A-Z][0-9]{8}$"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/unitNumber", schemaPath: "#/properties/unitNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.usage !== void 0) {
      let data5 = data.usage;
      if (typeof data5 == "string") {
        if (func0(data5) > 100) {
          let err30 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (func0(data5) < 1) {
          let err31 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.location !== void 0) {
      let data6 = data.location;
      if (typeof data6 == "string") {
        if (func0(data6) > 300) {
          let err33 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (func0(data6) < 2) {
          let err34 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.area !== void 0) {
      let data7 = data.area;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e9 || isNaN(data7)) {
          let err36 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err37 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.usePeriod !== void 0) {
      let data8 = data.usePeriod;
      if (typeof data8 == "string") {
        if (func0(data8) > 21) {
          let err39 = { instancePath: instancePath + "/usePeriod", schemaPath: "#/properties/usePeriod/maxLength", keyword: "maxLength", params: { limit: 21 }, message: "must NOT have more than 21 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (func0(data8) < 21) {
          let err40 = { instancePath: instancePath + "/usePeriod", schemaPath: "#/properties/usePeriod/minLength", keyword: "minLength", params: { limit: 21 }, message: "must NOT have fewer than 21 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (!pattern40.test(data8)) {
          let err41 = { instancePath: instancePath + "/usePeriod", schemaPath: "#/properties/usePeriod/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        let err42 = { instancePath: instancePath + "/usePeriod", schemaPath: "#/properties/usePeriod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.registrationAuthority !== void 0) {
      let data9 = data.registrationAuthority;
      if (typeof data9 == "string") {
        if (func0(data9) > 100) {
          let err43 = { instancePath: instancePath + "/registrationAuthority", schemaPath: "#/properties/registrationAuthority/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (func0(data9) < 2) {
          let err44 = { instancePath: instancePath + "/registrationAuthority", schemaPath: "#/properties/registrationAuthority/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      } else {
        let err45 = { instancePath: instancePath + "/registrationAuthority", schemaPath: "#/properties/registrationAuthority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.registeredOn !== void 0) {
      let data10 = data.registeredOn;
      if (typeof data10 == "string") {
        if (func0(data10) > 10) {
          let err46 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (!formats0(data10)) {
          let err47 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      } else {
        let err48 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
  } else {
    let err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema18 = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uscc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mortgageeName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mortgageeName" }, message: "must have required property 'mortgageeName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.mortgageeIdNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mortgageeIdNumber" }, message: "must have required property 'mortgageeIdNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.certificateNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificateNumber" }, message: "must have required property 'certificateNumber'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.unitNumber === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitNumber" }, message: "must have required property 'unitNumber'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.rightType === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rightType" }, message: "must have required property 'rightType'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.mortgagorName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mortgagorName" }, message: "must have required property 'mortgagorName'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.registeredOn === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registeredOn" }, message: "must have required property 'registeredOn'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "uscc" || key0 === "mortgageeName" || key0 === "mortgageeIdNumber" || key0 === "certificateNumber" || key0 === "unitNumber" || key0 === "rightType" || key0 === "mortgagorName" || key0 === "registeredOn")) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.uscc !== void 0) {
      let data0 = data.uscc;
      if (typeof data0 == "string") {
        if (func0(data0) > 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data0) < 18) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern0.test(data0)) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mortgageeName !== void 0) {
      let data1 = data.mortgageeName;
      if (typeof data1 == "string") {
        if (func0(data1) > 200) {
          let err13 = { instancePath: instancePath + "/mortgageeName", schemaPath: "#/properties/mortgageeName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data1) < 1) {
          let err14 = { instancePath: instancePath + "/mortgageeName", schemaPath: "#/properties/mortgageeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/mortgageeName", schemaPath: "#/properties/mortgageeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.mortgageeIdNumber !== void 0) {
      let data2 = data.mortgageeIdNumber;
      if (typeof data2 == "string") {
        if (func0(data2) > 32) {
          let err16 = { instancePath: instancePath + "/mortgageeIdNumber", schemaPath: "#/properties/mortgageeIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data2) < 5) {
          let err17 = { instancePath: instancePath + "/mortgageeIdNumber", schemaPath: "#/properties/mortgageeIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern2.test(data2)) {
          let err18 = { instancePath: instancePath + "/mortgageeIdNumber", schemaPath: "#/properties/mortgageeIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/-]{5,32}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/mortgageeIdNumber", schemaPath: "#/properties/mortgageeIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.certificateNumber !== void 0) {
      let data3 = data.certificateNumber;
      if (typeof data3 == "string") {
        if (func0(data3) > 100) {
          let err20 = { instancePath: instancePath + "/certificateNumber", schemaPath: "#/properties/certificateNumber/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data3) < 4) {
          let err21 = { instancePath: instancePath + "/certificateNumber", schemaPath: "#/properties/certificateNumber/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/certificateNumber", schemaPath: "#/properties/certificateNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.unitNumber !== void 0) {
      let data4 = data.unitNumber;
      if (typeof data4 == "string") {
        if (func0(data4) > 28) {
          let err23 = { instancePath: instancePath + "/unitNumber", schemaPath: "#/properties/unitNumber/maxLength", keyword: "maxLength", params: { limit: 28 }, message: "must NOT have more than 28 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func0(data4) < 28) {
          let err24 = { instancePath: instancePath + "/unitNumber", schemaPath: "#/properties/unitNumber/minLength", keyword: "minLength", params: { limit: 28 }, message: "must NOT have fewer than 28 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!pattern39.test(data4)) {
          let err25 = { instancePath: instancePath + "/unitNumber", schemaPath: "#/properties/unitNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}[A-Z]{2}[0-9]{5}[A-Z][0-9]{8}$" }, message: 'must match pattern "^[0-9]{12}[A-Z]{2}[0-9]{5}[A-Z][0-9]{8}$"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/unitNumber", schemaPath: "#/properties/unitNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.rightType !== void 0) {
      let data5 = data.rightType;
      if (typeof data5 == "string") {
        if (func0(data5) > 100) {
          let err27 = { instancePath: instancePath + "/rightType", schemaPath: "#/properties/rightType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func0(data5) < 2) {
          let err28 = { instancePath: instancePath + "/rightType", schemaPath: "#/properties/rightType/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/rightType", schemaPath: "#/properties/rightType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.mortgagorName !== void 0) {
      let data6 = data.mortgagorName;
      if (typeof data6 == "string") {
        if (func0(data6) > 200) {
          let err30 = { instancePath: instancePath + "/mortgagorName", schemaPath: "#/properties/mortgagorName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (func0(data6) < 1) {
          let err31 = { instancePath: instancePath + "/mortgagorName", schemaPath: "#/properties/mortgagorName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/mortgagorName", schemaPath: "#/properties/mortgagorName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.registeredOn !== void 0) {
      let data7 = data.registeredOn;
      if (typeof data7 == "string") {
        if (func0(data7) > 10) {
          let err33 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (!formats0(data7)) {
          let err34 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    let err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema19 = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.legalRepresentative === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalRepresentative" }, message: "must have required property 'legalRepresentative'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.establishedOn === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "establishedOn" }, message: "must have required property 'establishedOn'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.address === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.registrationStatus === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registrationStatus" }, message: "must have required property 'registrationStatus'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.registrationAuthority === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registrationAuthority" }, message: "must have required property 'registrationAuthority'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "legalRepresentative" || key0 === "establishedOn" || key0 === "address" || key0 === "registrationStatus" || key0 === "registrationAuthority")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err8 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func0(data0) < 2) {
          let err9 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func0(data1) < 18) {
          let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern0.test(data1)) {
          let err13 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.legalRepresentative !== void 0) {
      let data2 = data.legalRepresentative;
      if (typeof data2 == "string") {
        if (func0(data2) > 60) {
          let err15 = { instancePath: instancePath + "/legalRepresentative", schemaPath: "#/properties/legalRepresentative/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func0(data2) < 1) {
          let err16 = { instancePath: instancePath + "/legalRepresentative", schemaPath: "#/properties/legalRepresentative/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/legalRepresentative", schemaPath: "#/properties/legalRepresentative/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.establishedOn !== void 0) {
      let data3 = data.establishedOn;
      if (typeof data3 == "string") {
        if (func0(data3) > 10) {
          let err18 = { instancePath: instancePath + "/establishedOn", schemaPath: "#/properties/establishedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!formats0(data3)) {
          let err19 = { instancePath: instancePath + "/establishedOn", schemaPath: "#/properties/establishedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/establishedOn", schemaPath: "#/properties/establishedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.address !== void 0) {
      let data4 = data.address;
      if (typeof data4 == "string") {
        if (func0(data4) > 300) {
          let err21 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func0(data4) < 2) {
          let err22 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.registrationStatus !== void 0) {
      let data5 = data.registrationStatus;
      if (typeof data5 == "string") {
        if (func0(data5) > 40) {
          let err24 = { instancePath: instancePath + "/registrationStatus", schemaPath: "#/properties/registrationStatus/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (func0(data5) < 1) {
          let err25 = { instancePath: instancePath + "/registrationStatus", schemaPath: "#/properties/registrationStatus/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/registrationStatus", schemaPath: "#/properties/registrationStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.registrationAuthority !== void 0) {
      let data6 = data.registrationAuthority;
      if (typeof data6 == "string") {
        if (func0(data6) > 100) {
          let err27 = { instancePath: instancePath + "/registrationAuthority", schemaPath: "#/properties/registrationAuthority/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func0(data6) < 2) {
          let err28 = { instancePath: instancePath + "/registrationAuthority", schemaPath: "#/properties/registrationAuthority/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/registrationAuthority", schemaPath: "#/properties/registrationAuthority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema20 = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.businessScope === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "businessScope" }, message: "must have required property 'businessScope'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.enterpriseType === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseType" }, message: "must have required property 'enterpriseType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.registeredCapital === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registeredCapital" }, message: "must have required property 'registeredCapital'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.businessTermFrom === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "businessTermFrom" }, message: "must have required property 'businessTermFrom'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.businessTermUntil === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "businessTermUntil" }, message: "must have required property 'businessTermUntil'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.amountUnit === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "businessScope" || key0 === "enterpriseType" || key0 === "registeredCapital" || key0 === "businessTermFrom" || key0 === "businessTermUntil" || key0 === "amountUnit")) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err9 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data0) < 2) {
          let err10 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func0(data1) < 18) {
          let err13 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern0.test(data1)) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.businessScope !== void 0) {
      let data2 = data.businessScope;
      if (typeof data2 == "string") {
        if (func0(data2) > 4e3) {
          let err16 = { instancePath: instancePath + "/businessScope", schemaPath: "#/properties/businessScope/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data2) < 1) {
          let err17 = { instancePath: instancePath + "/businessScope", schemaPath: "#/properties/businessScope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/businessScope", schemaPath: "#/properties/businessScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.enterpriseType !== void 0) {
      let data3 = data.enterpriseType;
      if (typeof data3 == "string") {
        if (func0(data3) > 100) {
          let err19 = { instancePath: instancePath + "/enterpriseType", schemaPath: "#/properties/enterpriseType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (func0(data3) < 2) {
          let err20 = { instancePath: instancePath + "/enterpriseType", schemaPath: "#/properties/enterpriseType/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/enterpriseType", schemaPath: "#/properties/enterpriseType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.registeredCapital !== void 0) {
      let data4 = data.registeredCapital;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e12 || isNaN(data4)) {
          let err22 = { instancePath: instancePath + "/registeredCapital", schemaPath: "#/properties/registeredCapital/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err23 = { instancePath: instancePath + "/registeredCapital", schemaPath: "#/properties/registeredCapital/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        let res0;
        if (res0 = data4 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err24 = { instancePath: instancePath + "/registeredCapital", schemaPath: "#/properties/registeredCapital/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/registeredCapital", schemaPath: "#/properties/registeredCapital/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.businessTermFrom !== void 0) {
      let data5 = data.businessTermFrom;
      if (typeof data5 == "string") {
        if (func0(data5) > 10) {
          let err26 = { instancePath: instancePath + "/businessTermFrom", schemaPath: "#/properties/businessTermFrom/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!formats0(data5)) {
          let err27 = { instancePath: instancePath + "/businessTermFrom", schemaPath: "#/properties/businessTermFrom/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/businessTermFrom", schemaPath: "#/properties/businessTermFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.businessTermUntil !== void 0) {
      let data6 = data.businessTermUntil;
      if (typeof data6 == "string") {
        if (func0(data6) > 10) {
          let err29 = { instancePath: instancePath + "/businessTermUntil", schemaPath: "#/properties/businessTermUntil/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (!formats0(data6)) {
          let err30 = { instancePath: instancePath + "/businessTermUntil", schemaPath: "#/properties/businessTermUntil/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/businessTermUntil", schemaPath: "#/properties/businessTermUntil/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.amountUnit !== void 0) {
      let data7 = data.amountUnit;
      if (typeof data7 != "string") {
        let err32 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data7 !== "元") {
        let err33 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
  } else {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema21 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.changedMatter === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changedMatter" }, message: "must have required property 'changedMatter'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.contentBefore === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contentBefore" }, message: "must have required property 'contentBefore'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.contentAfter === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contentAfter" }, message: "must have required property 'contentAfter'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.changedOn === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changedOn" }, message: "must have required property 'changedOn'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "changedMatter" || key0 === "contentBefore" || key0 === "contentAfter" || key0 === "changedOn")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err7 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data0) < 2) {
          let err8 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func0(data1) < 18) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern0.test(data1)) {
          let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.changedMatter !== void 0) {
      let data2 = data.changedMatter;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err14 = { instancePath: instancePath + "/changedMatter", schemaPath: "#/properties/changedMatter/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data2) < 1) {
          let err15 = { instancePath: instancePath + "/changedMatter", schemaPath: "#/properties/changedMatter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/changedMatter", schemaPath: "#/properties/changedMatter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.contentBefore !== void 0) {
      let data3 = data.contentBefore;
      if (typeof data3 == "string") {
        if (func0(data3) > 4e3) {
          let err17 = { instancePath: instancePath + "/contentBefore", schemaPath: "#/properties/contentBefore/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data3) < 1) {
          let err18 = { instancePath: instancePath + "/contentBefore", schemaPath: "#/properties/contentBefore/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/contentBefore", schemaPath: "#/properties/contentBefore/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.contentAfter !== void 0) {
      let data4 = data.contentAfter;
      if (typeof data4 == "string") {
        if (func0(data4) > 4e3) {
          let err20 = { instancePath: instancePath + "/contentAfter", schemaPath: "#/properties/contentAfter/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data4) < 1) {
          let err21 = { instancePath: instancePath + "/contentAfter", schemaPath: "#/properties/contentAfter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/contentAfter", schemaPath: "#/properties/contentAfter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.changedOn !== void 0) {
      let data5 = data.changedOn;
      if (typeof data5 == "string") {
        if (func0(data5) > 10) {
          let err23 = { instancePath: instancePath + "/changedOn", schemaPath: "#/properties/changedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (!formats0(data5)) {
          let err24 = { instancePath: instancePath + "/changedOn", schemaPath: "#/properties/changedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/changedOn", schemaPath: "#/properties/changedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema22 = validate29;
var pattern48 = new RegExp("^[A-T][0-9]{2,4}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.industryCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "industryCode" }, message: "must have required property 'industryCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "industryCode")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err4 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data0) < 2) {
          let err5 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err7 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data1) < 18) {
          let err8 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern0.test(data1)) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.industryCode !== void 0) {
      let data2 = data.industryCode;
      if (typeof data2 == "string") {
        if (func0(data2) > 5) {
          let err11 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func0(data2) < 3) {
          let err12 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern48.test(data2)) {
          let err13 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/pattern", keyword: "pattern", params: { pattern: "^[A-T][0-9]{2,4}$" }, message: 'must match pattern "^[A-T][0-9]{2,4}$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema23 = validate30, schema27 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "shareholderName", "shareholderType", "shareRatio", "contributedAmount", "contributionMethod", "subscribedAmount", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, shareholderName: { type: "string", minLength: 1, maxLength: 200 }, shareholderType: { type: "string", enum: ["自然人股东", "企业法人", "社会团体法人", "其他"] }, shareRatio: { type: "number", minimum: 0, maximum: 100, multipleOf: 0.01 }, contributedAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, contributionMethod: { type: "string", enum: ["货币", "实物", "知识产权", "土地使用权", "其他"] }, subscribedAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, amountUnit: { type: "string", const: "元" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.shareholderName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shareholderName" }, message: "must have required property 'shareholderName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.shareholderType === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shareholderType" }, message: "must have required property 'shareholderType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.shareRatio === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shareRatio" }, message: "must have required property 'shareRatio'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.contributedAmount === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contributedAmount" }, message: "must have required property 'contributedAmount'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.contributionMethod === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contributionMethod" }, message: "must have required property 'contributionMethod'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.subscribedAmount === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscribedAmount" }, message: "must have required property 'subscribedAmount'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.amountUnit === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema27.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err10 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func0(data0) < 2) {
          let err11 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err13 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data1) < 18) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern0.test(data1)) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.shareholderName !== void 0) {
      let data2 = data.shareholderName;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err17 = { instancePath: instancePath + "/shareholderName", schemaPath: "#/properties/shareholderName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data2) < 1) {
          let err18 = { instancePath: instancePath + "/shareholderName", schemaPath: "#/properties/shareholderName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/shareholderName", schemaPath: "#/properties/shareholderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.shareholderType !== void 0) {
      let data3 = data.shareholderType;
      if (typeof data3 != "string") {
        let err20 = { instancePath: instancePath + "/shareholderType", schemaPath: "#/properties/shareholderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data3 === "自然人股东" || data3 === "企业法人" || data3 === "社会团体法人" || data3 === "其他")) {
        let err21 = { instancePath: instancePath + "/shareholderType", schemaPath: "#/properties/shareholderType/enum", keyword: "enum", params: { allowedValues: schema27.properties.shareholderType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.shareRatio !== void 0) {
      let data4 = data.shareRatio;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 || isNaN(data4)) {
          let err22 = { instancePath: instancePath + "/shareRatio", schemaPath: "#/properties/shareRatio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err23 = { instancePath: instancePath + "/shareRatio", schemaPath: "#/properties/shareRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        let res0;
        if (res0 = data4 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err24 = { instancePath: instancePath + "/shareRatio", schemaPath: "#/properties/shareRatio/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/shareRatio", schemaPath: "#/properties/shareRatio/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.contributedAmount !== void 0) {
      let data5 = data.contributedAmount;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e12 || isNaN(data5)) {
          let err26 = { instancePath: instancePath + "/contributedAmount", schemaPath: "#/properties/contributedAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err27 = { instancePath: instancePath + "/contributedAmount", schemaPath: "#/properties/contributedAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let res1;
        if (res1 = data5 / 0.01, Math.abs(Math.round(res1) - res1) > 1e-6) {
          let err28 = { instancePath: instancePath + "/contributedAmount", schemaPath: "#/properties/contributedAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/contributedAmount", schemaPath: "#/properties/contributedAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.contributionMethod !== void 0) {
      let data6 = data.contributionMethod;
      if (typeof data6 != "string") {
        let err30 = { instancePath: instancePath + "/contributionMethod", schemaPath: "#/properties/contributionMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (!(data6 === "货币" || data6 === "实物" || data6 === "知识产权" || data6 === "土地使用权" || data6 === "其他")) {
        let err31 = { instancePath: instancePath + "/contributionMethod", schemaPath: "#/properties/contributionMethod/enum", keyword: "enum", params: { allowedValues: schema27.properties.contributionMethod.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.subscribedAmount !== void 0) {
      let data7 = data.subscribedAmount;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e12 || isNaN(data7)) {
          let err32 = { instancePath: instancePath + "/subscribedAmount", schemaPath: "#/properties/subscribedAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err33 = { instancePath: instancePath + "/subscribedAmount", schemaPath: "#/properties/subscribedAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        let res2;
        if (res2 = data7 / 0.01, Math.abs(Math.round(res2) - res2) > 1e-6) {
          let err34 = { instancePath: instancePath + "/subscribedAmount", schemaPath: "#/properties/subscribedAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/subscribedAmount", schemaPath: "#/properties/subscribedAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.amountUnit !== void 0) {
      let data8 = data.amountUnit;
      if (typeof data8 != "string") {
        let err36 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (data8 !== "元") {
        let err37 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    let err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema24 = validate31, schema28 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "branchName", "branchUscc", "branchHeadName", "branchEstablishedOn", "branchAddress", "branchStatus", "branchAuthority"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, branchName: { type: "string", minLength: 2, maxLength: 200 }, branchUscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, branchHeadName: { type: "string", minLength: 1, maxLength: 60 }, branchEstablishedOn: { type: "string", format: "date", maxLength: 10 }, branchAddress: { type: "string", minLength: 2, maxLength: 300 }, branchStatus: { type: "string", minLength: 1, maxLength: 40 }, branchAuthority: { type: "string", minLength: 2, maxLength: 100 } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.branchName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchName" }, message: "must have required property 'branchName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.branchUscc === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchUscc" }, message: "must have required property 'branchUscc'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.branchHeadName === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchHeadName" }, message: "must have required property 'branchHeadName'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.branchEstablishedOn === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchEstablishedOn" }, message: "must have required property 'branchEstablishedOn'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.branchAddress === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchAddress" }, message: "must have required property 'branchAddress'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.branchStatus === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchStatus" }, message: "must have required property 'branchStatus'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.branchAuthority === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branchAuthority" }, message: "must have required property 'branchAuthority'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema28.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err10 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func0(data0) < 2) {
          let err11 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err13 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data1) < 18) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern0.test(data1)) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.branchName !== void 0) {
      let data2 = data.branchName;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err17 = { instancePath: instancePath + "/branchName", schemaPath: "#/properties/branchName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data2) < 2) {
          let err18 = { instancePath: instancePath + "/branchName", schemaPath: "#/properties/branchName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/branchName", schemaPath: "#/properties/branchName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.branchUscc !== void 0) {
      let data3 = data.branchUscc;
      if (typeof data3 == "string") {
        if (func0(data3) > 18) {
          let err20 = { instancePath: instancePath + "/branchUscc", schemaPath: "#/properties/branchUscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data3) < 18) {
          let err21 = { instancePath: instancePath + "/branchUscc", schemaPath: "#/properties/branchUscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern0.test(data3)) {
          let err22 = { instancePath: instancePath + "/branchUscc", schemaPath: "#/properties/branchUscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/branchUscc", schemaPath: "#/properties/branchUscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.branchHeadName !== void 0) {
      let data4 = data.branchHeadName;
      if (typeof data4 == "string") {
        if (func0(data4) > 60) {
          let err24 = { instancePath: instancePath + "/branchHeadName", schemaPath: "#/properties/branchHeadName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (func0(data4) < 1) {
          let err25 = { instancePath: instancePath + "/branchHeadName", schemaPath: "#/properties/branchHeadName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/branchHeadName", schemaPath: "#/properties/branchHeadName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.branchEstablishedOn !== void 0) {
      let data5 = data.branchEstablishedOn;
      if (typeof data5 == "string") {
        if (func0(data5) > 10) {
          let err27 = { instancePath: instancePath + "/branchEstablishedOn", schemaPath: "#/properties/branchEstablishedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!formats0(data5)) {
          let err28 = { instancePath: instancePath + "/branchEstablishedOn", schemaPath: "#/properties/branchEstablishedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/branchEstablishedOn", schemaPath: "#/properties/branchEstablishedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.branchAddress !== void 0) {
      let data6 = data.branchAddress;
      if (typeof data6 == "string") {
        if (func0(data6) > 300) {
          let err30 = { instancePath: instancePath + "/branchAddress", schemaPath: "#/properties/branchAddress/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (func0(data6) < 2) {
          let err31 = { instancePath: instancePath + "/branchAddress", schemaPath: "#/properties/branchAddress/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/branchAddress", schemaPath: "#/properties/branchAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.branchStatus !== void 0) {
      let data7 = data.branchStatus;
      if (typeof data7 == "string") {
        if (func0(data7) > 40) {
          let err33 = { instancePath: instancePath + "/branchStatus", schemaPath: "#/properties/branchStatus/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (func0(data7) < 1) {
          let err34 = { instancePath: instancePath + "/branchStatus", schemaPath: "#/properties/branchStatus/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/branchStatus", schemaPath: "#/properties/branchStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.branchAuthority !== void 0) {
      let data8 = data.branchAuthority;
      if (typeof data8 == "string") {
        if (func0(data8) > 100) {
          let err36 = { instancePath: instancePath + "/branchAuthority", schemaPath: "#/properties/branchAuthority/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (func0(data8) < 2) {
          let err37 = { instancePath: instancePath + "/branchAuthority", schemaPath: "#/properties/branchAuthority/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/branchAuthority", schemaPath: "#/properties/branchAuthority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema25 = validate32, schema29 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "pledgeNumber", "pledgorName", "pledgorIdNumber", "pledgedAmount", "pledgeeName", "pledgeeIdNumber", "registeredOn", "publishedOn", "pledgeStatus", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, pledgeNumber: { type: "string", minLength: 2, maxLength: 100 }, pledgorName: { type: "string", minLength: 1, maxLength: 200 }, pledgorIdNumber: { type: "string", minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/-]{5,32}$" }, pledgedAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, pledgeeName: { type: "string", minLength: 1, maxLength: 200 }, pledgeeIdNumber: { type: "string", minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/-]{5,32}$" }, registeredOn: { type: "string", format: "date", maxLength: 10 }, publishedOn: { type: "string", format: "date", maxLength: 10 }, pledgeStatus: { type: "string", enum: ["有效", "无效"] }, amountUnit: { type: "string", const: "元" } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pledgeNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pledgeNumber" }, message: "must have required property 'pledgeNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.pledgorName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pledgorName" }, message: "must have required property 'pledgorName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.pledgorIdNumber === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pledgorIdNumber" }, message: "must have required property 'pledgorIdNumber'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.pledgedAmount === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pledgedAmount" }, message: "must have required property 'pledgedAmount'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.pledgeeName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pledgeeName" }, message: "must have required property 'pledgeeName'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.pledgeeIdNumber === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pledgeeIdNumber" }, message: "must have required property 'pledgeeIdNumber'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.registeredOn === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registeredOn" }, message: "must have required property 'registeredOn'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.publishedOn === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishedOn" }, message: "must have required property 'publishedOn'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.pledgeStatus === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pledgeStatus" }, message: "must have required property 'pledgeStatus'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.amountUnit === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema29.properties, key0)) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data0) < 2) {
          let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data1) < 18) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern0.test(data1)) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.pledgeNumber !== void 0) {
      let data2 = data.pledgeNumber;
      if (typeof data2 == "string") {
        if (func0(data2) > 100) {
          let err20 = { instancePath: instancePath + "/pledgeNumber", schemaPath: "#/properties/pledgeNumber/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data2) < 2) {
          let err21 = { instancePath: instancePath + "/pledgeNumber", schemaPath: "#/properties/pledgeNumber/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/pledgeNumber", schemaPath: "#/properties/pledgeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.pledgorName !== void 0) {
      let data3 = data.pledgorName;
      if (typeof data3 == "string") {
        if (func0(data3) > 200) {
          let err23 = { instancePath: instancePath + "/pledgorName", schemaPath: "#/properties/pledgorName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func0(data3) < 1) {
          let err24 = { instancePath: instancePath + "/pledgorName", schemaPath: "#/properties/pledgorName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/pledgorName", schemaPath: "#/properties/pledgorName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.pledgorIdNumber !== void 0) {
      let data4 = data.pledgorIdNumber;
      if (typeof data4 == "string") {
        if (func0(data4) > 32) {
          let err26 = { instancePath: instancePath + "/pledgorIdNumber", schemaPath: "#/properties/pledgorIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (func0(data4) < 5) {
          let err27 = { instancePath: instancePath + "/pledgorIdNumber", schemaPath: "#/properties/pledgorIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!pattern2.test(data4)) {
          let err28 = { instancePath: instancePath + "/pledgorIdNumber", schemaPath: "#/properties/pledgorIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/-]{5,32}$"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/pledgorIdNumber", schemaPath: "#/properties/pledgorIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.pledgedAmount !== void 0) {
      let data5 = data.pledgedAmount;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e12 || isNaN(data5)) {
          let err30 = { instancePath: instancePath + "/pledgedAmount", schemaPath: "#/properties/pledgedAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err31 = { instancePath: instancePath + "/pledgedAmount", schemaPath: "#/properties/pledgedAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        let res0;
        if (res0 = data5 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err32 = { instancePath: instancePath + "/pledgedAmount", schemaPath: "#/properties/pledgedAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/pledgedAmount", schemaPath: "#/properties/pledgedAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.pledgeeName !== void 0) {
      let data6 = data.pledgeeName;
      if (typeof data6 == "string") {
        if (func0(data6) > 200) {
          let err34 = { instancePath: instancePath + "/pledgeeName", schemaPath: "#/properties/pledgeeName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (func0(data6) < 1) {
          let err35 = { instancePath: instancePath + "/pledgeeName", schemaPath: "#/properties/pledgeeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/pledgeeName", schemaPath: "#/properties/pledgeeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.pledgeeIdNumber !== void 0) {
      let data7 = data.pledgeeIdNumber;
      if (typeof data7 == "string") {
        if (func0(data7) > 32) {
          let err37 = { instancePath: instancePath + "/pledgeeIdNumber", schemaPath: "#/properties/pledgeeIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (func0(data7) < 5) {
          let err38 = { instancePath: instancePath + "/pledgeeIdNumber", schemaPath: "#/properties/pledgeeIdNumber/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (!pattern2.test(data7)) {
          let err39 = { instancePath: instancePath + "/pledgeeIdNumber", schemaPath: "#/properties/pledgeeIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/-]{5,32}$" }, message: 'must match pattern "^[0-9A-Za-z()/-]{5,32}$"' };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/pledgeeIdNumber", schemaPath: "#/properties/pledgeeIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.registeredOn !== void 0) {
      let data8 = data.registeredOn;
      if (typeof data8 == "string") {
        if (func0(data8) > 10) {
          let err41 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (!formats0(data8)) {
          let err42 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        let err43 = { instancePath: instancePath + "/registeredOn", schemaPath: "#/properties/registeredOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.publishedOn !== void 0) {
      let data9 = data.publishedOn;
      if (typeof data9 == "string") {
        if (func0(data9) > 10) {
          let err44 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (!formats0(data9)) {
          let err45 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      } else {
        let err46 = { instancePath: instancePath + "/publishedOn", schemaPath: "#/properties/publishedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.pledgeStatus !== void 0) {
      let data10 = data.pledgeStatus;
      if (typeof data10 != "string") {
        let err47 = { instancePath: instancePath + "/pledgeStatus", schemaPath: "#/properties/pledgeStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (!(data10 === "有效" || data10 === "无效")) {
        let err48 = { instancePath: instancePath + "/pledgeStatus", schemaPath: "#/properties/pledgeStatus/enum", keyword: "enum", params: { allowedValues: schema29.properties.pledgeStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.amountUnit !== void 0) {
      let data11 = data.amountUnit;
      if (typeof data11 != "string") {
        let err49 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (data11 !== "元") {
        let err50 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
  } else {
    let err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema26 = validate33, schema30 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "reportYear", "totalAssets", "totalEquity", "totalRevenue", "totalProfit", "netProfit", "totalTaxPaid", "totalLiabilities", "providesGuarantee", "employees", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, reportYear: { type: "integer", minimum: 1990, maximum: 9999 }, totalAssets: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, totalEquity: { type: "number", minimum: -1e12, maximum: 1e12, multipleOf: 0.01 }, totalRevenue: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, totalProfit: { type: "number", minimum: -1e12, maximum: 1e12, multipleOf: 0.01 }, netProfit: { type: "number", minimum: -1e12, maximum: 1e12, multipleOf: 0.01 }, totalTaxPaid: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, totalLiabilities: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, providesGuarantee: { type: "boolean" }, employees: { type: "integer", minimum: 0, maximum: 1e7 }, amountUnit: { type: "string", const: "元" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reportYear === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportYear" }, message: "must have required property 'reportYear'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.totalAssets === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalAssets" }, message: "must have required property 'totalAssets'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.totalEquity === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalEquity" }, message: "must have required property 'totalEquity'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.totalRevenue === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalRevenue" }, message: "must have required property 'totalRevenue'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.totalProfit === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalProfit" }, message: "must have required property 'totalProfit'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.netProfit === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "netProfit" }, message: "must have required property 'netProfit'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.totalTaxPaid === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalTaxPaid" }, message: "must have required property 'totalTaxPaid'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.totalLiabilities === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalLiabilities" }, message: "must have required property 'totalLiabilities'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.providesGuarantee === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "providesGuarantee" }, message: "must have required property 'providesGuarantee'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.employees === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "employees" }, message: "must have required property 'employees'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.amountUnit === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema30.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data0) < 2) {
          let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data1) < 18) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern0.test(data1)) {
          let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.reportYear !== void 0) {
      let data2 = data.reportYear;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err21 = { instancePath: instancePath + "/reportYear", schemaPath: "#/properties/reportYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9999 || isNaN(data2)) {
          let err22 = { instancePath: instancePath + "/reportYear", schemaPath: "#/properties/reportYear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data2 < 1990 || isNaN(data2)) {
          let err23 = { instancePath: instancePath + "/reportYear", schemaPath: "#/properties/reportYear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1990 }, message: "must be >= 1990" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    }
    if (data.totalAssets !== void 0) {
      let data3 = data.totalAssets;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e12 || isNaN(data3)) {
          let err24 = { instancePath: instancePath + "/totalAssets", schemaPath: "#/properties/totalAssets/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err25 = { instancePath: instancePath + "/totalAssets", schemaPath: "#/properties/totalAssets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let res0;
        if (res0 = data3 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err26 = { instancePath: instancePath + "/totalAssets", schemaPath: "#/properties/totalAssets/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/totalAssets", schemaPath: "#/properties/totalAssets/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.totalEquity !== void 0) {
      let data4 = data.totalEquity;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e12 || isNaN(data4)) {
          let err28 = { instancePath: instancePath + "/totalEquity", schemaPath: "#/properties/totalEquity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data4 < -1e12 || isNaN(data4)) {
          let err29 = { instancePath: instancePath + "/totalEquity", schemaPath: "#/properties/totalEquity/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e12 }, message: "must be >= -1000000000000" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        let res1;
        if (res1 = data4 / 0.01, Math.abs(Math.round(res1) - res1) > 1e-6) {
          let err30 = { instancePath: instancePath + "/totalEquity", schemaPath: "#/properties/totalEquity/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/totalEquity", schemaPath: "#/properties/totalEquity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.totalRevenue !== void 0) {
      let data5 = data.totalRevenue;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e12 || isNaN(data5)) {
          let err32 = { instancePath: instancePath + "/totalRevenue", schemaPath: "#/properties/totalRevenue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err33 = { instancePath: instancePath + "/totalRevenue", schemaPath: "#/properties/totalRevenue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        let res2;
        if (res2 = data5 / 0.01, Math.abs(Math.round(res2) - res2) > 1e-6) {
          let err34 = { instancePath: instancePath + "/totalRevenue", schemaPath: "#/properties/totalRevenue/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/totalRevenue", schemaPath: "#/properties/totalRevenue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.totalProfit !== void 0) {
      let data6 = data.totalProfit;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e12 || isNaN(data6)) {
          let err36 = { instancePath: instancePath + "/totalProfit", schemaPath: "#/properties/totalProfit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data6 < -1e12 || isNaN(data6)) {
          let err37 = { instancePath: instancePath + "/totalProfit", schemaPath: "#/properties/totalProfit/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e12 }, message: "must be >= -1000000000000" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        let res3;
        if (res3 = data6 / 0.01, Math.abs(Math.round(res3) - res3) > 1e-6) {
          let err38 = { instancePath: instancePath + "/totalProfit", schemaPath: "#/properties/totalProfit/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/totalProfit", schemaPath: "#/properties/totalProfit/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.netProfit !== void 0) {
      let data7 = data.netProfit;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e12 || isNaN(data7)) {
          let err40 = { instancePath: instancePath + "/netProfit", schemaPath: "#/properties/netProfit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data7 < -1e12 || isNaN(data7)) {
          let err41 = { instancePath: instancePath + "/netProfit", schemaPath: "#/properties/netProfit/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e12 }, message: "must be >= -1000000000000" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        let res4;
        if (res4 = data7 / 0.01, Math.abs(Math.round(res4) - res4) > 1e-6) {
          let err42 = { instancePath: instancePath + "/netProfit", schemaPath: "#/properties/netProfit/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        let err43 = { instancePath: instancePath + "/netProfit", schemaPath: "#/properties/netProfit/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.totalTaxPaid !== void 0) {
      let data8 = data.totalTaxPaid;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e12 || isNaN(data8)) {
          let err44 = { instancePath: instancePath + "/totalTaxPaid", schemaPath: "#/properties/totalTaxPaid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err45 = { instancePath: instancePath + "/totalTaxPaid", schemaPath: "#/properties/totalTaxPaid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        let res5;
        if (res5 = data8 / 0.01, Math.abs(Math.round(res5) - res5) > 1e-6) {
          let err46 = { instancePath: instancePath + "/totalTaxPaid", schemaPath: "#/properties/totalTaxPaid/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        let err47 = { instancePath: instancePath + "/totalTaxPaid", schemaPath: "#/properties/totalTaxPaid/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.totalLiabilities !== void 0) {
      let data9 = data.totalLiabilities;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e12 || isNaN(data9)) {
          let err48 = { instancePath: instancePath + "/totalLiabilities", schemaPath: "#/properties/totalLiabilities/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err49 = { instancePath: instancePath + "/totalLiabilities", schemaPath: "#/properties/totalLiabilities/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        let res6;
        if (res6 = data9 / 0.01, Math.abs(Math.round(res6) - res6) > 1e-6) {
          let err50 = { instancePath: instancePath + "/totalLiabilities", schemaPath: "#/properties/totalLiabilities/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      } else {
        let err51 = { instancePath: instancePath + "/totalLiabilities", schemaPath: "#/properties/totalLiabilities/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.providesGuarantee !== void 0 && typeof data.providesGuarantee != "boolean") {
      let err52 = { instancePath: instancePath + "/providesGuarantee", schemaPath: "#/properties/providesGuarantee/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
    }
    if (data.employees !== void 0) {
      let data11 = data.employees;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err53 = { instancePath: instancePath + "/employees", schemaPath: "#/properties/employees/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1e7 || isNaN(data11)) {
          let err54 = { instancePath: instancePath + "/employees", schemaPath: "#/properties/employees/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          let err55 = { instancePath: instancePath + "/employees", schemaPath: "#/properties/employees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
      }
    }
    if (data.amountUnit !== void 0) {
      let data12 = data.amountUnit;
      if (typeof data12 != "string") {
        let err56 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      if (data12 !== "元") {
        let err57 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
  } else {
    let err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema27 = validate34, schema31 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "listed", "reasonType", "listedOn"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, listed: { type: "boolean" }, reasonType: { type: ["string", "null"], minLength: 2, maxLength: 200 }, listedOn: { type: ["string", "null"], format: "date", maxLength: 10 } }, if: { properties: { listed: { const: !1 } } }, then: { properties: { reasonType: { type: "null" }, listedOn: { type: "null" } } }, else: { properties: { reasonType: { type: "string" }, listedOn: { type: "string" } } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.listed !== void 0 && data.listed !== !1) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reasonType !== void 0 && data.reasonType !== null) {
        let err1 = { instancePath: instancePath + "/reasonType", schemaPath: "#/then/properties/reasonType/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.listedOn !== void 0 && data.listedOn !== null) {
        let err2 = { instancePath: instancePath + "/listedOn", schemaPath: "#/then/properties/listedOn/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.reasonType = !0, props0.listedOn = !0, props0.listed = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reasonType !== void 0 && typeof data.reasonType != "string") {
        let err3 = { instancePath: instancePath + "/reasonType", schemaPath: "#/else/properties/reasonType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.listedOn !== void 0 && typeof data.listedOn != "string") {
        let err4 = { instancePath: instancePath + "/listedOn", schemaPath: "#/else/properties/listedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = props0 || {}, props0.reasonType = !0, props0.listedOn = !0), ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.uscc === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.listed === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listed" }, message: "must have required property 'listed'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.reasonType === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasonType" }, message: "must have required property 'reasonType'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.listedOn === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listedOn" }, message: "must have required property 'listedOn'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "listed" || key0 === "reasonType" || key0 === "listedOn")) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data5 = data.enterpriseName;
      if (typeof data5 == "string") {
        if (func0(data5) > 200) {
          let err12 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func0(data5) < 2) {
          let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data6 = data.uscc;
      if (typeof data6 == "string") {
        if (func0(data6) > 18) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func0(data6) < 18) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern0.test(data6)) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.listed !== void 0 && typeof data.listed != "boolean") {
      let err19 = { instancePath: instancePath + "/listed", schemaPath: "#/properties/listed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.reasonType !== void 0) {
      let data8 = data.reasonType;
      if (typeof data8 != "string" && data8 !== null) {
        let err20 = { instancePath: instancePath + "/reasonType", schemaPath: "#/properties/reasonType/type", keyword: "type", params: { type: schema31.properties.reasonType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data8 == "string") {
        if (func0(data8) > 200) {
          let err21 = { instancePath: instancePath + "/reasonType", schemaPath: "#/properties/reasonType/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func0(data8) < 2) {
          let err22 = { instancePath: instancePath + "/reasonType", schemaPath: "#/properties/reasonType/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.listedOn !== void 0) {
      let data9 = data.listedOn;
      if (typeof data9 != "string" && data9 !== null) {
        let err23 = { instancePath: instancePath + "/listedOn", schemaPath: "#/properties/listedOn/type", keyword: "type", params: { type: schema31.properties.listedOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data9 == "string") {
        if (func0(data9) > 10) {
          let err24 = { instancePath: instancePath + "/listedOn", schemaPath: "#/properties/listedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!formats0(data9)) {
          let err25 = { instancePath: instancePath + "/listedOn", schemaPath: "#/properties/listedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema28 = validate35, schema32 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "listedReason", "listedOn", "listedBy", "removedReason", "removedOn", "removedBy"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, listedReason: { type: "string", minLength: 2, maxLength: 500 }, listedOn: { type: "string", format: "date", maxLength: 10 }, listedBy: { type: "string", minLength: 2, maxLength: 200 }, removedReason: { type: ["string", "null"], minLength: 2, maxLength: 500 }, removedOn: { type: ["string", "null"], format: "date", maxLength: 10 }, removedBy: { type: ["string", "null"], minLength: 2, maxLength: 200 } }, if: { properties: { removedOn: { type: "null" } } }, then: { properties: { removedReason: { type: "null" }, removedBy: { type: "null" } } }, else: { properties: { removedReason: { type: "string" }, removedBy: { type: "string" } } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.removedOn !== void 0 && data.removedOn !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.removedReason !== void 0 && data.removedReason !== null) {
        let err1 = { instancePath: instancePath + "/removedReason", schemaPath: "#/then/properties/removedReason/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.removedBy !== void 0 && data.removedBy !== null) {
        let err2 = { instancePath: instancePath + "/removedBy", schemaPath: "#/then/properties/removedBy/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.removedReason = !0, props0.removedBy = !0, props0.removedOn = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.removedReason !== void 0 && typeof data.removedReason != "string") {
        let err3 = { instancePath: instancePath + "/removedReason", schemaPath: "#/else/properties/removedReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.removedBy !== void 0 && typeof data.removedBy != "string") {
        let err4 = { instancePath: instancePath + "/removedBy", schemaPath: "#/else/properties/removedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = props0 || {}, props0.removedReason = !0, props0.removedBy = !0), ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.uscc === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.listedReason === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listedReason" }, message: "must have required property 'listedReason'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.listedOn === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listedOn" }, message: "must have required property 'listedOn'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.listedBy === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listedBy" }, message: "must have required property 'listedBy'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.removedReason === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "removedReason" }, message: "must have required property 'removedReason'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.removedOn === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "removedOn" }, message: "must have required property 'removedOn'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.removedBy === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "removedBy" }, message: "must have required property 'removedBy'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "listedReason" || key0 === "listedOn" || key0 === "listedBy" || key0 === "removedReason" || key0 === "removedOn" || key0 === "removedBy")) {
        let err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data5 = data.enterpriseName;
      if (typeof data5 == "string") {
        if (func0(data5) > 200) {
          let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func0(data5) < 2) {
          let err16 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data6 = data.uscc;
      if (typeof data6 == "string") {
        if (func0(data6) > 18) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func0(data6) < 18) {
          let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (!pattern0.test(data6)) {
          let err20 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.listedReason !== void 0) {
      let data7 = data.listedReason;
      if (typeof data7 == "string") {
        if (func0(data7) > 500) {
          let err22 = { instancePath: instancePath + "/listedReason", schemaPath: "#/properties/listedReason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (func0(data7) < 2) {
          let err23 = { instancePath: instancePath + "/listedReason", schemaPath: "#/properties/listedReason/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/listedReason", schemaPath: "#/properties/listedReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.listedOn !== void 0) {
      let data8 = data.listedOn;
      if (typeof data8 == "string") {
        if (func0(data8) > 10) {
          let err25 = { instancePath: instancePath + "/listedOn", schemaPath: "#/properties/listedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (!formats0(data8)) {
          let err26 = { instancePath: instancePath + "/listedOn", schemaPath: "#/properties/listedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/listedOn", schemaPath: "#/properties/listedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.listedBy !== void 0) {
      let data9 = data.listedBy;
      if (typeof data9 == "string") {
        if (func0(data9) > 200) {
          let err28 = { instancePath: instancePath + "/listedBy", schemaPath: "#/properties/listedBy/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func0(data9) < 2) {
          let err29 = { instancePath: instancePath + "/listedBy", schemaPath: "#/properties/listedBy/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/listedBy", schemaPath: "#/properties/listedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.removedReason !== void 0) {
      let data10 = data.removedReason;
      if (typeof data10 != "string" && data10 !== null) {
        let err31 = { instancePath: instancePath + "/removedReason", schemaPath: "#/properties/removedReason/type", keyword: "type", params: { type: schema32.properties.removedReason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data10 == "string") {
        if (func0(data10) > 500) {
          let err32 = { instancePath: instancePath + "/removedReason", schemaPath: "#/properties/removedReason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (func0(data10) < 2) {
          let err33 = { instancePath: instancePath + "/removedReason", schemaPath: "#/properties/removedReason/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      }
    }
    if (data.removedOn !== void 0) {
      let data11 = data.removedOn;
      if (typeof data11 != "string" && data11 !== null) {
        let err34 = { instancePath: instancePath + "/removedOn", schemaPath: "#/properties/removedOn/type", keyword: "type", params: { type: schema32.properties.removedOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data11 == "string") {
        if (func0(data11) > 10) {
          let err35 = { instancePath: instancePath + "/removedOn", schemaPath: "#/properties/removedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (!formats0(data11)) {
          let err36 = { instancePath: instancePath + "/removedOn", schemaPath: "#/properties/removedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
    }
    if (data.removedBy !== void 0) {
      let data12 = data.removedBy;
      if (typeof data12 != "string" && data12 !== null) {
        let err37 = { instancePath: instancePath + "/removedBy", schemaPath: "#/properties/removedBy/type", keyword: "type", params: { type: schema32.properties.removedBy.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data12 == "string") {
        if (func0(data12) > 200) {
          let err38 = { instancePath: instancePath + "/removedBy", schemaPath: "#/properties/removedBy/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (func0(data12) < 2) {
          let err39 = { instancePath: instancePath + "/removedBy", schemaPath: "#/properties/removedBy/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema29 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.failedInspections3y === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failedInspections3y" }, message: "must have required property 'failedInspections3y'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "failedInspections3y")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err4 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data0) < 2) {
          let err5 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err7 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data1) < 18) {
          let err8 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern0.test(data1)) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.failedInspections3y !== void 0) {
      let data2 = data.failedInspections3y;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err11 = { instancePath: instancePath + "/failedInspections3y", schemaPath: "#/properties/failedInspections3y/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e4 || isNaN(data2)) {
          let err12 = { instancePath: instancePath + "/failedInspections3y", schemaPath: "#/properties/failedInspections3y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err13 = { instancePath: instancePath + "/failedInspections3y", schemaPath: "#/properties/failedInspections3y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema30 = validate37;
var pattern60 = new RegExp("^B[1-9][0-9]?$", "u"), pattern62 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pensionInsuredBand === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pensionInsuredBand" }, message: "must have required property 'pensionInsuredBand'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.pensionPaymentBand === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pensionPaymentBand" }, message: "must have required property 'pensionPaymentBand'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.pensionLastPaidMonth === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pensionLastPaidMonth" }, message: "must have required property 'pensionLastPaidMonth'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "pensionInsuredBand" || key0 === "pensionPaymentBand" || key0 === "pensionLastPaidMonth")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func0(data0) < 2) {
          let err7 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data1) < 18) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern0.test(data1)) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.pensionInsuredBand !== void 0) {
      let data2 = data.pensionInsuredBand;
      if (typeof data2 == "string") {
        if (func0(data2) > 3) {
          let err13 = { instancePath: instancePath + "/pensionInsuredBand", schemaPath: "#/properties/pensionInsuredBand/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data2) < 2) {
          let err14 = { instancePath: instancePath + "/pensionInsuredBand", schemaPath: "#/properties/pensionInsuredBand/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern60.test(data2)) {
          let err15 = { instancePath: instancePath + "/pensionInsuredBand", schemaPath: "#/properties/pensionInsuredBand/pattern", keyword: "pattern", params: { pattern: "^B[1-9][0-9]?$" }, message: 'must match pattern "^B[1-9][0-9]?$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/pensionInsuredBand", schemaPath: "#/properties/pensionInsuredBand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.pensionPaymentBand !== void 0) {
      let data3 = data.pensionPaymentBand;
      if (typeof data3 == "string") {
        if (func0(data3) > 3) {
          let err17 = { instancePath: instancePath + "/pensionPaymentBand", schemaPath: "#/properties/pensionPaymentBand/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data3) < 2) {
          let err18 = { instancePath: instancePath + "/pensionPaymentBand", schemaPath: "#/properties/pensionPaymentBand/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern60.test(data3)) {
          let err19 = { instancePath: instancePath + "/pensionPaymentBand", schemaPath: "#/properties/pensionPaymentBand/pattern", keyword: "pattern", params: { pattern: "^B[1-9][0-9]?$" }, message: 'must match pattern "^B[1-9][0-9]?$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/pensionPaymentBand", schemaPath: "#/properties/pensionPaymentBand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.pensionLastPaidMonth !== void 0) {
      let data4 = data.pensionLastPaidMonth;
      if (typeof data4 == "string") {
        if (func0(data4) > 7) {
          let err21 = { instancePath: instancePath + "/pensionLastPaidMonth", schemaPath: "#/properties/pensionLastPaidMonth/maxLength", keyword: "maxLength", params: { limit: 7 }, message: "must NOT have more than 7 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern62.test(data4)) {
          let err22 = { instancePath: instancePath + "/pensionLastPaidMonth", schemaPath: "#/properties/pensionLastPaidMonth/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])$"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/pensionLastPaidMonth", schemaPath: "#/properties/pensionLastPaidMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema31 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.inArrears === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inArrears" }, message: "must have required property 'inArrears'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "inArrears")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err4 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data0) < 2) {
          let err5 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err7 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data1) < 18) {
          let err8 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern0.test(data1)) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.inArrears !== void 0 && typeof data.inArrears != "boolean") {
      let err11 = { instancePath: instancePath + "/inArrears", schemaPath: "#/properties/inArrears/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema32 = validate39, schema36 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "inArrears", "arrearsAmount", "taxType", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, inArrears: { type: "boolean" }, arrearsAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, taxType: { type: ["string", "null"], minLength: 2, maxLength: 40 }, amountUnit: { type: "string", const: "元" } }, if: { properties: { inArrears: { const: !1 } } }, then: { properties: { arrearsAmount: { const: 0 }, taxType: { type: "null" } } }, else: { properties: { arrearsAmount: { exclusiveMinimum: 0 }, taxType: { type: "string" } } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.inArrears !== void 0 && data.inArrears !== !1) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.arrearsAmount !== void 0 && data.arrearsAmount !== 0) {
        let err1 = { instancePath: instancePath + "/arrearsAmount", schemaPath: "#/then/properties/arrearsAmount/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.taxType !== void 0 && data.taxType !== null) {
        let err2 = { instancePath: instancePath + "/taxType", schemaPath: "#/then/properties/taxType/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.arrearsAmount = !0, props0.taxType = !0, props0.inArrears = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.arrearsAmount !== void 0) {
        let data3 = data.arrearsAmount;
        if (typeof data3 == "number" && isFinite(data3) && (data3 <= 0 || isNaN(data3))) {
          let err3 = { instancePath: instancePath + "/arrearsAmount", schemaPath: "#/else/properties/arrearsAmount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.taxType !== void 0 && typeof data.taxType != "string") {
        let err4 = { instancePath: instancePath + "/taxType", schemaPath: "#/else/properties/taxType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = props0 || {}, props0.arrearsAmount = !0, props0.taxType = !0), ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.uscc === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.inArrears === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inArrears" }, message: "must have required property 'inArrears'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.arrearsAmount === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arrearsAmount" }, message: "must have required property 'arrearsAmount'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.taxType === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxType" }, message: "must have required property 'taxType'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.amountUnit === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "inArrears" || key0 === "arrearsAmount" || key0 === "taxType" || key0 === "amountUnit")) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data5 = data.enterpriseName;
      if (typeof data5 == "string") {
        if (func0(data5) > 200) {
          let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data5) < 2) {
          let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data6 = data.uscc;
      if (typeof data6 == "string") {
        if (func0(data6) > 18) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data6) < 18) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern0.test(data6)) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.inArrears !== void 0 && typeof data.inArrears != "boolean") {
      let err20 = { instancePath: instancePath + "/inArrears", schemaPath: "#/properties/inArrears/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.arrearsAmount !== void 0) {
      let data8 = data.arrearsAmount;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e12 || isNaN(data8)) {
          let err21 = { instancePath: instancePath + "/arrearsAmount", schemaPath: "#/properties/arrearsAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err22 = { instancePath: instancePath + "/arrearsAmount", schemaPath: "#/properties/arrearsAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        let res0;
        if (res0 = data8 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err23 = { instancePath: instancePath + "/arrearsAmount", schemaPath: "#/properties/arrearsAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/arrearsAmount", schemaPath: "#/properties/arrearsAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.taxType !== void 0) {
      let data9 = data.taxType;
      if (typeof data9 != "string" && data9 !== null) {
        let err25 = { instancePath: instancePath + "/taxType", schemaPath: "#/properties/taxType/type", keyword: "type", params: { type: schema36.properties.taxType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data9 == "string") {
        if (func0(data9) > 40) {
          let err26 = { instancePath: instancePath + "/taxType", schemaPath: "#/properties/taxType/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (func0(data9) < 2) {
          let err27 = { instancePath: instancePath + "/taxType", schemaPath: "#/properties/taxType/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.amountUnit !== void 0) {
      let data10 = data.amountUnit;
      if (typeof data10 != "string") {
        let err28 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data10 !== "元") {
        let err29 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema33 = validate40, schema37 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "ratingYear", "creditGrade"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, ratingYear: { type: "integer", minimum: 2014, maximum: 9999 }, creditGrade: { type: "string", enum: ["A", "B", "M", "C", "D"] } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ratingYear === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ratingYear" }, message: "must have required property 'ratingYear'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.creditGrade === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditGrade" }, message: "must have required property 'creditGrade'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "ratingYear" || key0 === "creditGrade")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err5 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func0(data0) < 2) {
          let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err8 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func0(data1) < 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern0.test(data1)) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.ratingYear !== void 0) {
      let data2 = data.ratingYear;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err12 = { instancePath: instancePath + "/ratingYear", schemaPath: "#/properties/ratingYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9999 || isNaN(data2)) {
          let err13 = { instancePath: instancePath + "/ratingYear", schemaPath: "#/properties/ratingYear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2 < 2014 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/ratingYear", schemaPath: "#/properties/ratingYear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2014 }, message: "must be >= 2014" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.creditGrade !== void 0) {
      let data3 = data.creditGrade;
      if (typeof data3 != "string") {
        let err15 = { instancePath: instancePath + "/creditGrade", schemaPath: "#/properties/creditGrade/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data3 === "A" || data3 === "B" || data3 === "M" || data3 === "C" || data3 === "D")) {
        let err16 = { instancePath: instancePath + "/creditGrade", schemaPath: "#/properties/creditGrade/enum", keyword: "enum", params: { allowedValues: schema37.properties.creditGrade.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema34 = validate41, schema38 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "taxpayerStatus"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, taxpayerStatus: { type: "string", enum: ["非正常户", "正常户"] } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.taxpayerStatus === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxpayerStatus" }, message: "must have required property 'taxpayerStatus'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "taxpayerStatus")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err4 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data0) < 2) {
          let err5 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err7 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data1) < 18) {
          let err8 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern0.test(data1)) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.taxpayerStatus !== void 0) {
      let data2 = data.taxpayerStatus;
      if (typeof data2 != "string") {
        let err11 = { instancePath: instancePath + "/taxpayerStatus", schemaPath: "#/properties/taxpayerStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data2 === "非正常户" || data2 === "正常户")) {
        let err12 = { instancePath: instancePath + "/taxpayerStatus", schemaPath: "#/properties/taxpayerStatus/enum", keyword: "enum", params: { allowedValues: schema38.properties.taxpayerStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema35 = validate42, schema39 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "vatPayable1y", "vatPaid1y", "incomeTaxPayable1y", "incomeTaxPaid1y", "consecutiveMonths", "lastPaidOn", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, vatPayable1y: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, vatPaid1y: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, incomeTaxPayable1y: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, incomeTaxPaid1y: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, consecutiveMonths: { type: "integer", minimum: 0, maximum: 1200 }, lastPaidOn: { type: ["string", "null"], format: "date", maxLength: 10 }, amountUnit: { type: "string", const: "元" } }, if: { properties: { lastPaidOn: { type: "null" } } }, then: { properties: { consecutiveMonths: { const: 0 } } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.lastPaidOn !== void 0 && data.lastPaidOn !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.consecutiveMonths !== void 0 && data.consecutiveMonths !== 0) {
      let err1 = { instancePath: instancePath + "/consecutiveMonths", schemaPath: "#/then/properties/consecutiveMonths/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs5 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.consecutiveMonths = !0, props0.lastPaidOn = !0;
    }
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uscc === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.vatPayable1y === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vatPayable1y" }, message: "must have required property 'vatPayable1y'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.vatPaid1y === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vatPaid1y" }, message: "must have required property 'vatPaid1y'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.incomeTaxPayable1y === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "incomeTaxPayable1y" }, message: "must have required property 'incomeTaxPayable1y'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.incomeTaxPaid1y === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "incomeTaxPaid1y" }, message: "must have required property 'incomeTaxPaid1y'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.consecutiveMonths === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consecutiveMonths" }, message: "must have required property 'consecutiveMonths'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.lastPaidOn === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastPaidOn" }, message: "must have required property 'lastPaidOn'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.amountUnit === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema39.properties, key0)) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data2 = data.enterpriseName;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err13 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data2) < 2) {
          let err14 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data3 = data.uscc;
      if (typeof data3 == "string") {
        if (func0(data3) > 18) {
          let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data3) < 18) {
          let err17 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern0.test(data3)) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.vatPayable1y !== void 0) {
      let data4 = data.vatPayable1y;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e12 || isNaN(data4)) {
          let err20 = { instancePath: instancePath + "/vatPayable1y", schemaPath: "#/properties/vatPayable1y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err21 = { instancePath: instancePath + "/vatPayable1y", schemaPath: "#/properties/vatPayable1y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let res0;
        if (res0 = data4 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err22 = { instancePath: instancePath + "/vatPayable1y", schemaPath: "#/properties/vatPayable1y/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/vatPayable1y", schemaPath: "#/properties/vatPayable1y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.vatPaid1y !== void 0) {
      let data5 = data.vatPaid1y;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e12 || isNaN(data5)) {
          let err24 = { instancePath: instancePath + "/vatPaid1y", schemaPath: "#/properties/vatPaid1y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err25 = { instancePath: instancePath + "/vatPaid1y", schemaPath: "#/properties/vatPaid1y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let res1;
        if (res1 = data5 / 0.01, Math.abs(Math.round(res1) - res1) > 1e-6) {
          let err26 = { instancePath: instancePath + "/vatPaid1y", schemaPath: "#/properties/vatPaid1y/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/vatPaid1y", schemaPath: "#/properties/vatPaid1y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.incomeTaxPayable1y !== void 0) {
      let data6 = data.incomeTaxPayable1y;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e12 || isNaN(data6)) {
          let err28 = { instancePath: instancePath + "/incomeTaxPayable1y", schemaPath: "#/properties/incomeTaxPayable1y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err29 = { instancePath: instancePath + "/incomeTaxPayable1y", schemaPath: "#/properties/incomeTaxPayable1y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        let res2;
        if (res2 = data6 / 0.01, Math.abs(Math.round(res2) - res2) > 1e-6) {
          let err30 = { instancePath: instancePath + "/incomeTaxPayable1y", schemaPath: "#/properties/incomeTaxPayable1y/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/incomeTaxPayable1y", schemaPath: "#/properties/incomeTaxPayable1y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.incomeTaxPaid1y !== void 0) {
      let data7 = data.incomeTaxPaid1y;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e12 || isNaN(data7)) {
          let err32 = { instancePath: instancePath + "/incomeTaxPaid1y", schemaPath: "#/properties/incomeTaxPaid1y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err33 = { instancePath: instancePath + "/incomeTaxPaid1y", schemaPath: "#/properties/incomeTaxPaid1y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        let res3;
        if (res3 = data7 / 0.01, Math.abs(Math.round(res3) - res3) > 1e-6) {
          let err34 = { instancePath: instancePath + "/incomeTaxPaid1y", schemaPath: "#/properties/incomeTaxPaid1y/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/incomeTaxPaid1y", schemaPath: "#/properties/incomeTaxPaid1y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.consecutiveMonths !== void 0) {
      let data8 = data.consecutiveMonths;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err36 = { instancePath: instancePath + "/consecutiveMonths", schemaPath: "#/properties/consecutiveMonths/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1200 || isNaN(data8)) {
          let err37 = { instancePath: instancePath + "/consecutiveMonths", schemaPath: "#/properties/consecutiveMonths/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1200 }, message: "must be <= 1200" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err38 = { instancePath: instancePath + "/consecutiveMonths", schemaPath: "#/properties/consecutiveMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
    }
    if (data.lastPaidOn !== void 0) {
      let data9 = data.lastPaidOn;
      if (typeof data9 != "string" && data9 !== null) {
        let err39 = { instancePath: instancePath + "/lastPaidOn", schemaPath: "#/properties/lastPaidOn/type", keyword: "type", params: { type: schema39.properties.lastPaidOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data9 == "string") {
        if (func0(data9) > 10) {
          let err40 = { instancePath: instancePath + "/lastPaidOn", schemaPath: "#/properties/lastPaidOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (!formats0(data9)) {
          let err41 = { instancePath: instancePath + "/lastPaidOn", schemaPath: "#/properties/lastPaidOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      }
    }
    if (data.amountUnit !== void 0) {
      let data10 = data.amountUnit;
      if (typeof data10 != "string") {
        let err42 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (data10 !== "元") {
        let err43 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
  } else {
    let err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema36 = validate43;
var schema41 = { type: "object", additionalProperties: !1, required: ["kind", "detail"], properties: { kind: { type: "string", enum: ["实验室建设", "政府资金支持", "参与标准制定", "人才认证", "其他"] }, detail: { type: "string", minLength: 1, maxLength: 1e3 } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.detail === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "detail")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data0 === "实验室建设" || data0 === "政府资金支持" || data0 === "参与标准制定" || data0 === "人才认证" || data0 === "其他")) {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema41.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.detail !== void 0) {
      let data1 = data.detail;
      if (typeof data1 == "string") {
        if (func0(data1) > 1e3) {
          let err5 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func0(data1) < 1) {
          let err6 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.highTechEnterprise === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "highTechEnterprise" }, message: "must have required property 'highTechEnterprise'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.researchSupport === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "researchSupport" }, message: "must have required property 'researchSupport'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "highTechEnterprise" || key0 === "researchSupport")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err5 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func0(data0) < 2) {
          let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err8 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func0(data1) < 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern0.test(data1)) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.highTechEnterprise !== void 0 && typeof data.highTechEnterprise != "boolean") {
      let err12 = { instancePath: instancePath + "/highTechEnterprise", schemaPath: "#/properties/highTechEnterprise/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.researchSupport !== void 0) {
      let data3 = data.researchSupport;
      if (Array.isArray(data3)) {
        if (data3.length > 200) {
          let err13 = { instancePath: instancePath + "/researchSupport", schemaPath: "#/properties/researchSupport/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate44(data3[i0], { instancePath: instancePath + "/researchSupport/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/researchSupport", schemaPath: "#/properties/researchSupport/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema37 = validate46, schema42 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "projectYear", "onHighTechList", "onKeyLaboratoryList"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, projectYear: { type: ["integer", "null"], minimum: 1990, maximum: 9999 }, onHighTechList: { type: "boolean" }, onKeyLaboratoryList: { type: "boolean" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.projectYear === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectYear" }, message: "must have required property 'projectYear'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.onHighTechList === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onHighTechList" }, message: "must have required property 'onHighTechList'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.onKeyLaboratoryList === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onKeyLaboratoryList" }, message: "must have required property 'onKeyLaboratoryList'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uscc" || key0 === "projectYear" || key0 === "onHighTechList" || key0 === "onKeyLaboratoryList")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err6 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func0(data0) < 2) {
          let err7 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err9 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data1) < 18) {
          let err10 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern0.test(data1)) {
          let err11 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.projectYear !== void 0) {
      let data2 = data.projectYear;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        let err13 = { instancePath: instancePath + "/projectYear", schemaPath: "#/properties/projectYear/type", keyword: "type", params: { type: schema42.properties.projectYear.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9999 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/projectYear", schemaPath: "#/properties/projectYear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 1990 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/projectYear", schemaPath: "#/properties/projectYear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1990 }, message: "must be >= 1990" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.onHighTechList !== void 0 && typeof data.onHighTechList != "boolean") {
      let err16 = { instancePath: instancePath + "/onHighTechList", schemaPath: "#/properties/onHighTechList/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.onKeyLaboratoryList !== void 0 && typeof data.onKeyLaboratoryList != "boolean") {
      let err17 = { instancePath: instancePath + "/onKeyLaboratoryList", schemaPath: "#/properties/onKeyLaboratoryList/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema38 = validate47, schema43 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "waterAccountName", "waterAccountNumber", "payments", "averageUsage3m", "averageUsage6m", "inArrears", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, waterAccountName: { type: "string", minLength: 1, maxLength: 200 }, waterAccountNumber: { type: "string", minLength: 4, maxLength: 32, pattern: "^[0-9A-Za-z-]{4,32}$" }, payments: { type: "array", maxItems: 120, items: { $ref: "#/$defs/WaterPayment" } }, averageUsage3m: { type: "number", minimum: 0, maximum: 1e9 }, averageUsage6m: { type: "number", minimum: 0, maximum: 1e9 }, inArrears: { type: "boolean" }, amountUnit: { type: "string", const: "元" } } }, pattern71 = new RegExp("^[0-9A-Za-z-]{4,32}$", "u"), schema44 = { type: "object", additionalProperties: !1, required: ["month", "usage", "amount", "paidOn"], properties: { month: { type: "string", maxLength: 7, pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" }, usage: { type: "number", minimum: 0, maximum: 1e9 }, amount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, paidOn: { type: ["string", "null"], format: "date", maxLength: 10 } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.month === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.usage === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" }, message: "must have required property 'usage'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.amount === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.paidOn === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidOn" }, message: "must have required property 'paidOn'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "month" || key0 === "usage" || key0 === "amount" || key0 === "paidOn")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.month !== void 0) {
      let data0 = data.month;
      if (typeof data0 == "string") {
        if (func0(data0) > 7) {
          let err5 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/maxLength", keyword: "maxLength", params: { limit: 7 }, message: "must NOT have more than 7 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern62.test(data0)) {
          let err6 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.usage !== void 0) {
      let data1 = data.usage;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e9 || isNaN(data1)) {
          let err8 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err9 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data2 = data.amount;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e12 || isNaN(data2)) {
          let err11 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err12 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let res0;
        if (res0 = data2 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err13 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.paidOn !== void 0) {
      let data3 = data.paidOn;
      if (typeof data3 != "string" && data3 !== null) {
        let err15 = { instancePath: instancePath + "/paidOn", schemaPath: "#/properties/paidOn/type", keyword: "type", params: { type: schema44.properties.paidOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data3 == "string") {
        if (func0(data3) > 10) {
          let err16 = { instancePath: instancePath + "/paidOn", schemaPath: "#/properties/paidOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!formats0(data3)) {
          let err17 = { instancePath: instancePath + "/paidOn", schemaPath: "#/properties/paidOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.waterAccountName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waterAccountName" }, message: "must have required property 'waterAccountName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.waterAccountNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waterAccountNumber" }, message: "must have required property 'waterAccountNumber'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.payments === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payments" }, message: "must have required property 'payments'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.averageUsage3m === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "averageUsage3m" }, message: "must have required property 'averageUsage3m'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.averageUsage6m === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "averageUsage6m" }, message: "must have required property 'averageUsage6m'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.inArrears === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inArrears" }, message: "must have required property 'inArrears'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.amountUnit === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema43.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err10 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func0(data0) < 2) {
          let err11 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err13 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data1) < 18) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern0.test(data1)) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.waterAccountName !== void 0) {
      let data2 = data.waterAccountName;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err17 = { instancePath: instancePath + "/waterAccountName", schemaPath: "#/properties/waterAccountName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data2) < 1) {
          let err18 = { instancePath: instancePath + "/waterAccountName", schemaPath: "#/properties/waterAccountName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/waterAccountName", schemaPath: "#/properties/waterAccountName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.waterAccountNumber !== void 0) {
      let data3 = data.waterAccountNumber;
      if (typeof data3 == "string") {
        if (func0(data3) > 32) {
          let err20 = { instancePath: instancePath + "/waterAccountNumber", schemaPath: "#/properties/waterAccountNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data3) < 4) {
          let err21 = { instancePath: instancePath + "/waterAccountNumber", schemaPath: "#/properties/waterAccountNumber/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern71.test(data3)) {
          let err22 = { instancePath: instancePath + "/waterAccountNumber", schemaPath: "#/properties/waterAccountNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{4,32}$" }, message: 'must match pattern "^[0-9A-Za-z-]{4,32}$"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/waterAccountNumber", schemaPath: "#/properties/waterAccountNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.payments !== void 0) {
      let data4 = data.payments;
      if (Array.isArray(data4)) {
        if (data4.length > 120) {
          let err24 = { instancePath: instancePath + "/payments", schemaPath: "#/properties/payments/maxItems", keyword: "maxItems", params: { limit: 120 }, message: "must NOT have more than 120 items" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate48(data4[i0], { instancePath: instancePath + "/payments/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/payments", schemaPath: "#/properties/payments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.averageUsage3m !== void 0) {
      let data6 = data.averageUsage3m;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e9 || isNaN(data6)) {
          let err26 = { instancePath: instancePath + "/averageUsage3m", schemaPath: "#/properties/averageUsage3m/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err27 = { instancePath: instancePath + "/averageUsage3m", schemaPath: "#/properties/averageUsage3m/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/averageUsage3m", schemaPath: "#/properties/averageUsage3m/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.averageUsage6m !== void 0) {
      let data7 = data.averageUsage6m;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e9 || isNaN(data7)) {
          let err29 = { instancePath: instancePath + "/averageUsage6m", schemaPath: "#/properties/averageUsage6m/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err30 = { instancePath: instancePath + "/averageUsage6m", schemaPath: "#/properties/averageUsage6m/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/averageUsage6m", schemaPath: "#/properties/averageUsage6m/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.inArrears !== void 0 && typeof data.inArrears != "boolean") {
      let err32 = { instancePath: instancePath + "/inArrears", schemaPath: "#/properties/inArrears/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.amountUnit !== void 0) {
      let data9 = data.amountUnit;
      if (typeof data9 != "string") {
        let err33 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (data9 !== "元") {
        let err34 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
validate47.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema39 = validate50, schema45 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "gridAccountNumber", "openedOn", "usageType", "provinceName", "cityName", "valueGrade", "riskGrade", "averageCharge3m", "averageCharge6m", "averageCharge1y", "inArrears", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, gridAccountNumber: { type: "string", minLength: 4, maxLength: 32, pattern: "^[0-9A-Za-z-]{4,32}$" }, openedOn: { type: "string", format: "date", maxLength: 10 }, usageType: { type: "string", enum: ["居民生活用电", "一般工商业用电", "大工业用电", "农业生产用电", "其他"] }, provinceName: { type: "string", minLength: 2, maxLength: 50 }, cityName: { type: "string", minLength: 2, maxLength: 50 }, valueGrade: { type: "string", enum: ["基础用电", "正常用电", "高耗能用电"] }, riskGrade: { type: "string", enum: ["低", "中", "高", "极高风险"] }, averageCharge3m: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, averageCharge6m: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, averageCharge1y: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, inArrears: { type: "boolean" }, amountUnit: { type: "string", const: "元" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.gridAccountNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridAccountNumber" }, message: "must have required property 'gridAccountNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.openedOn === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openedOn" }, message: "must have required property 'openedOn'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.usageType === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usageType" }, message: "must have required property 'usageType'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.provinceName === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provinceName" }, message: "must have required property 'provinceName'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.cityName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cityName" }, message: "must have required property 'cityName'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.valueGrade === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valueGrade" }, message: "must have required property 'valueGrade'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.riskGrade === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "riskGrade" }, message: "must have required property 'riskGrade'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.averageCharge3m === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "averageCharge3m" }, message: "must have required property 'averageCharge3m'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.averageCharge6m === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "averageCharge6m" }, message: "must have required property 'averageCharge6m'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.averageCharge1y === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "averageCharge1y" }, message: "must have required property 'averageCharge1y'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.inArrears === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inArrears" }, message: "must have required property 'inArrears'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.amountUnit === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema45.properties, key0)) {
        let err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err15 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func0(data0) < 2) {
          let err16 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err18 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func0(data1) < 18) {
          let err19 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (!pattern0.test(data1)) {
          let err20 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.gridAccountNumber !== void 0) {
      let data2 = data.gridAccountNumber;
      if (typeof data2 == "string") {
        if (func0(data2) > 32) {
          let err22 = { instancePath: instancePath + "/gridAccountNumber", schemaPath: "#/properties/gridAccountNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (func0(data2) < 4) {
          let err23 = { instancePath: instancePath + "/gridAccountNumber", schemaPath: "#/properties/gridAccountNumber/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (!pattern71.test(data2)) {
          let err24 = { instancePath: instancePath + "/gridAccountNumber", schemaPath: "#/properties/gridAccountNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{4,32}$" }, message: 'must match pattern "^[0-9A-Za-z-]{4,32}$"' };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/gridAccountNumber", schemaPath: "#/properties/gridAccountNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.openedOn !== void 0) {
      let data3 = data.openedOn;
      if (typeof data3 == "string") {
        if (func0(data3) > 10) {
          let err26 = { instancePath: instancePath + "/openedOn", schemaPath: "#/properties/openedOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!formats0(data3)) {
          let err27 = { instancePath: instancePath + "/openedOn", schemaPath: "#/properties/openedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/openedOn", schemaPath: "#/properties/openedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.usageType !== void 0) {
      let data4 = data.usageType;
      if (typeof data4 != "string") {
        let err29 = { instancePath: instancePath + "/usageType", schemaPath: "#/properties/usageType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data4 === "居民生活用电" || data4 === "一般工商业用电" || data4 === "大工业用电" || data4 === "农业生产用电" || data4 === "其他")) {
        let err30 = { instancePath: instancePath + "/usageType", schemaPath: "#/properties/usageType/enum", keyword: "enum", params: { allowedValues: schema45.properties.usageType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.provinceName !== void 0) {
      let data5 = data.provinceName;
      if (typeof data5 == "string") {
        if (func0(data5) > 50) {
          let err31 = { instancePath: instancePath + "/provinceName", schemaPath: "#/properties/provinceName/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (func0(data5) < 2) {
          let err32 = { instancePath: instancePath + "/provinceName", schemaPath: "#/properties/provinceName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/provinceName", schemaPath: "#/properties/provinceName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.cityName !== void 0) {
      let data6 = data.cityName;
      if (typeof data6 == "string") {
        if (func0(data6) > 50) {
          let err34 = { instancePath: instancePath + "/cityName", schemaPath: "#/properties/cityName/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (func0(data6) < 2) {
          let err35 = { instancePath: instancePath + "/cityName", schemaPath: "#/properties/cityName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/cityName", schemaPath: "#/properties/cityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.valueGrade !== void 0) {
      let data7 = data.valueGrade;
      if (typeof data7 != "string") {
        let err37 = { instancePath: instancePath + "/valueGrade", schemaPath: "#/properties/valueGrade/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (!(data7 === "基础用电" || data7 === "正常用电" || data7 === "高耗能用电")) {
        let err38 = { instancePath: instancePath + "/valueGrade", schemaPath: "#/properties/valueGrade/enum", keyword: "enum", params: { allowedValues: schema45.properties.valueGrade.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.riskGrade !== void 0) {
      let data8 = data.riskGrade;
      if (typeof data8 != "string") {
        let err39 = { instancePath: instancePath + "/riskGrade", schemaPath: "#/properties/riskGrade/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (!(data8 === "低" || data8 === "中" || data8 === "高" || data8 === "极高风险")) {
        let err40 = { instancePath: instancePath + "/riskGrade", schemaPath: "#/properties/riskGrade/enum", keyword: "enum", params: { allowedValues: schema45.properties.riskGrade.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.averageCharge3m !== void 0) {
      let data9 = data.averageCharge3m;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e12 || isNaN(data9)) {
          let err41 = { instancePath: instancePath + "/averageCharge3m", schemaPath: "#/properties/averageCharge3m/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err42 = { instancePath: instancePath + "/averageCharge3m", schemaPath: "#/properties/averageCharge3m/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        let res0;
        if (res0 = data9 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err43 = { instancePath: instancePath + "/averageCharge3m", schemaPath: "#/properties/averageCharge3m/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        let err44 = { instancePath: instancePath + "/averageCharge3m", schemaPath: "#/properties/averageCharge3m/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.averageCharge6m !== void 0) {
      let data10 = data.averageCharge6m;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1e12 || isNaN(data10)) {
          let err45 = { instancePath: instancePath + "/averageCharge6m", schemaPath: "#/properties/averageCharge6m/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err46 = { instancePath: instancePath + "/averageCharge6m", schemaPath: "#/properties/averageCharge6m/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        let res1;
        if (res1 = data10 / 0.01, Math.abs(Math.round(res1) - res1) > 1e-6) {
          let err47 = { instancePath: instancePath + "/averageCharge6m", schemaPath: "#/properties/averageCharge6m/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      } else {
        let err48 = { instancePath: instancePath + "/averageCharge6m", schemaPath: "#/properties/averageCharge6m/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.averageCharge1y !== void 0) {
      let data11 = data.averageCharge1y;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1e12 || isNaN(data11)) {
          let err49 = { instancePath: instancePath + "/averageCharge1y", schemaPath: "#/properties/averageCharge1y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          let err50 = { instancePath: instancePath + "/averageCharge1y", schemaPath: "#/properties/averageCharge1y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        let res2;
        if (res2 = data11 / 0.01, Math.abs(Math.round(res2) - res2) > 1e-6) {
          let err51 = { instancePath: instancePath + "/averageCharge1y", schemaPath: "#/properties/averageCharge1y/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      } else {
        let err52 = { instancePath: instancePath + "/averageCharge1y", schemaPath: "#/properties/averageCharge1y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.inArrears !== void 0 && typeof data.inArrears != "boolean") {
      let err53 = { instancePath: instancePath + "/inArrears", schemaPath: "#/properties/inArrears/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    if (data.amountUnit !== void 0) {
      let data13 = data.amountUnit;
      if (typeof data13 != "string") {
        let err54 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      if (data13 !== "元") {
        let err55 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
  } else {
    let err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
validate50.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema40 = validate51, schema46 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "gasAccountName", "gasAccountNumber", "payments", "averageUsage3m", "averageUsage6m", "inArrears", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, gasAccountName: { type: "string", minLength: 1, maxLength: 200 }, gasAccountNumber: { type: "string", minLength: 4, maxLength: 32, pattern: "^[0-9A-Za-z-]{4,32}$" }, payments: { type: "array", maxItems: 120, items: { $ref: "#/$defs/GasPayment" } }, averageUsage3m: { type: "number", minimum: 0, maximum: 1e9 }, averageUsage6m: { type: "number", minimum: 0, maximum: 1e9 }, inArrears: { type: "boolean" }, amountUnit: { type: "string", const: "元" } } }, schema47 = { type: "object", additionalProperties: !1, required: ["month", "usage", "amount", "paidOn"], properties: { month: { type: "string", maxLength: 7, pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" }, usage: { type: "number", minimum: 0, maximum: 1e9 }, amount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, paidOn: { type: ["string", "null"], format: "date", maxLength: 10 } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.month === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.usage === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usage" }, message: "must have required property 'usage'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.amount === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.paidOn === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidOn" }, message: "must have required property 'paidOn'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "month" || key0 === "usage" || key0 === "amount" || key0 === "paidOn")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.month !== void 0) {
      let data0 = data.month;
      if (typeof data0 == "string") {
        if (func0(data0) > 7) {
          let err5 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/maxLength", keyword: "maxLength", params: { limit: 7 }, message: "must NOT have more than 7 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern62.test(data0)) {
          let err6 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.usage !== void 0) {
      let data1 = data.usage;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e9 || isNaN(data1)) {
          let err8 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err9 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data2 = data.amount;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e12 || isNaN(data2)) {
          let err11 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err12 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let res0;
        if (res0 = data2 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err13 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.paidOn !== void 0) {
      let data3 = data.paidOn;
      if (typeof data3 != "string" && data3 !== null) {
        let err15 = { instancePath: instancePath + "/paidOn", schemaPath: "#/properties/paidOn/type", keyword: "type", params: { type: schema47.properties.paidOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data3 == "string") {
        if (func0(data3) > 10) {
          let err16 = { instancePath: instancePath + "/paidOn", schemaPath: "#/properties/paidOn/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!formats0(data3)) {
          let err17 = { instancePath: instancePath + "/paidOn", schemaPath: "#/properties/paidOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uscc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.gasAccountName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gasAccountName" }, message: "must have required property 'gasAccountName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gasAccountNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gasAccountNumber" }, message: "must have required property 'gasAccountNumber'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.payments === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payments" }, message: "must have required property 'payments'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.averageUsage3m === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "averageUsage3m" }, message: "must have required property 'averageUsage3m'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.averageUsage6m === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "averageUsage6m" }, message: "must have required property 'averageUsage6m'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.inArrears === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inArrears" }, message: "must have required property 'inArrears'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.amountUnit === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func104.call(schema46.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.enterpriseName !== void 0) {
      let data0 = data.enterpriseName;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err10 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func0(data0) < 2) {
          let err11 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/enterpriseName", schemaPath: "#/properties/enterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.uscc !== void 0) {
      let data1 = data.uscc;
      if (typeof data1 == "string") {
        if (func0(data1) > 18) {
          let err13 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func0(data1) < 18) {
          let err14 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern0.test(data1)) {
          let err15 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/uscc", schemaPath: "#/properties/uscc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.gasAccountName !== void 0) {
      let data2 = data.gasAccountName;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err17 = { instancePath: instancePath + "/gasAccountName", schemaPath: "#/properties/gasAccountName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func0(data2) < 1) {
          let err18 = { instancePath: instancePath + "/gasAccountName", schemaPath: "#/properties/gasAccountName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/gasAccountName", schemaPath: "#/properties/gasAccountName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.gasAccountNumber !== void 0) {
      let data3 = data.gasAccountNumber;
      if (typeof data3 == "string") {
        if (func0(data3) > 32) {
          let err20 = { instancePath: instancePath + "/gasAccountNumber", schemaPath: "#/properties/gasAccountNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data3) < 4) {
          let err21 = { instancePath: instancePath + "/gasAccountNumber", schemaPath: "#/properties/gasAccountNumber/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern71.test(data3)) {
          let err22 = { instancePath: instancePath + "/gasAccountNumber", schemaPath: "#/properties/gasAccountNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{4,32}$" }, message: 'must match pattern "^[0-9A-Za-z-]{4,32}$"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/gasAccountNumber", schemaPath: "#/properties/gasAccountNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.payments !== void 0) {
      let data4 = data.payments;
      if (Array.isArray(data4)) {
        if (data4.length > 120) {
          let err24 = { instancePath: instancePath + "/payments", schemaPath: "#/properties/payments/maxItems", keyword: "maxItems", params: { limit: 120 }, message: "must NOT have more than 120 items" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate52(data4[i0], { instancePath: instancePath + "/payments/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/payments", schemaPath: "#/properties/payments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.averageUsage3m !== void 0) {
      let data6 = data.averageUsage3m;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e9 || isNaN(data6)) {
          let err26 = { instancePath: instancePath + "/averageUsage3m", schemaPath: "#/properties/averageUsage3m/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err27 = { instancePath: instancePath + "/averageUsage3m", schemaPath: "#/properties/averageUsage3m/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/averageUsage3m", schemaPath: "#/properties/averageUsage3m/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.averageUsage6m !== void 0) {
      let data7 = data.averageUsage6m;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e9 || isNaN(data7)) {
          let err29 = { instancePath: instancePath + "/averageUsage6m", schemaPath: "#/properties/averageUsage6m/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err30 = { instancePath: instancePath + "/averageUsage6m", schemaPath: "#/properties/averageUsage6m/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/averageUsage6m", schemaPath: "#/properties/averageUsage6m/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.inArrears !== void 0 && typeof data.inArrears != "boolean") {
      let err32 = { instancePath: instancePath + "/inArrears", schemaPath: "#/properties/inArrears/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.amountUnit !== void 0) {
      let data9 = data.amountUnit;
      if (typeof data9 != "string") {
        let err33 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (data9 !== "元") {
        let err34 = { instancePath: instancePath + "/amountUnit", schemaPath: "#/properties/amountUnit/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validators = {
  "administrative.penalty": contractSchema0,
  "administrative.permit": contractSchema1,
  "administrative.enforcement": contractSchema2,
  "agriculture.entities": contractSchema3,
  "agriculture.land-rights": contractSchema4,
  "agriculture.housing-rights": contractSchema5,
  "customs.registration": contractSchema6,
  "customs.credit-grade": contractSchema7,
  "environment.rating": contractSchema8,
  "housing-fund.contributions": contractSchema9,
  "ip.trademarks": contractSchema10,
  "ip.patents": contractSchema11,
  "ip.software-copyrights": contractSchema12,
  "judicial.judgments": contractSchema13,
  "judicial.terminated-enforcements": contractSchema14,
  "judicial.dishonest-debtors": contractSchema15,
  "judicial.bankruptcies": contractSchema16,
  "real-estate.registrations": contractSchema17,
  "real-estate.mortgages": contractSchema18,
  "registration.basic": contractSchema19,
  "registration.extended": contractSchema20,
  "registration.changes": contractSchema21,
  "registration.industry": contractSchema22,
  "registration.shareholders": contractSchema23,
  "registration.branches": contractSchema24,
  "registration.equity-pledges": contractSchema25,
  "registration.annual-reports": contractSchema26,
  "registration.abnormal-operations": contractSchema27,
  "registration.serious-violations": contractSchema28,
  "registration.inspections": contractSchema29,
  "social-insurance.contributions": contractSchema30,
  "social-insurance.arrears": contractSchema31,
  "tax.arrears": contractSchema32,
  "tax.credit-grade": contractSchema33,
  "tax.abnormal-taxpayer": contractSchema34,
  "tax.payments": contractSchema35,
  "technology.research": contractSchema36,
  "technology.lists": contractSchema37,
  "utility.water": contractSchema38,
  "utility.electricity": contractSchema39,
  "utility.gas": contractSchema40
};
export {
  validators
};
