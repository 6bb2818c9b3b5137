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

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    exports.default = equal;
  }
});

// <stdin>
var contractSchema0 = validate1;
var func0 = require_ucs2length().default, pattern0 = new RegExp("^04[0-9A-F]{128}$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 130) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 130) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 130 }, message: "must NOT have fewer than 130 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern0.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^04[0-9A-F]{128}$" }, message: 'must match pattern "^04[0-9A-F]{128}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publicKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicKey" }, message: "must have required property 'publicKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "publicKey") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.publicKey !== void 0 && (validate2(data.publicKey, { instancePath: instancePath + "/publicKey", parentData: data, parentDataProperty: "publicKey", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema1 = validate4;
var pattern1 = new RegExp("^x-", "u");
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errorCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorCode" }, message: "must have required property 'errorCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMessage === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorMessage" }, message: "must have required property 'errorMessage'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.timestamp === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.data === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "success" || key0 === "errorCode" || key0 === "errorMessage" || key0 === "timestamp" || key0 === "data" || pattern1.test(key0))) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        let err6 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data0 !== !0) {
        let err7 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data1 = data.errorCode;
      if (typeof data1 != "string") {
        let err8 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data1 !== "0000") {
        let err9 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/const", keyword: "const", params: { allowedValue: "0000" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.errorMessage !== void 0 && (validate6(data.errorMessage, { instancePath: instancePath + "/errorMessage", parentData: data, parentDataProperty: "errorMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.timestamp !== void 0 && (validate8(data.timestamp, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.data !== void 0 && (validate2(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema7 = { type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, required: ["success", "errorCode", "errorMessage", "timestamp"], properties: { success: { type: "boolean", const: !1 }, errorCode: { type: "string", enum: ["2001", "2002", "2003", "2004", "2005", "2006", "2007", "2008", "2009", "3001", "3002", "3003", "3004", "3005", "3006", "4001", "4002", "4003", "4004", "5001", "5002", "5003", "9999"] }, errorMessage: { $ref: "#/$defs/EnvelopeMessage" }, timestamp: { $ref: "#/$defs/EnvelopeTimestamp" } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errorCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorCode" }, message: "must have required property 'errorCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMessage === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorMessage" }, message: "must have required property 'errorMessage'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.timestamp === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "success" || key0 === "errorCode" || key0 === "errorMessage" || key0 === "timestamp" || pattern1.test(key0))) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        let err5 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data0 !== !1) {
        let err6 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data1 = data.errorCode;
      if (typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data1 === "2001" || data1 === "2002" || data1 === "2003" || data1 === "2004" || data1 === "2005" || data1 === "2006" || data1 === "2007" || data1 === "2008" || data1 === "2009" || data1 === "3001" || data1 === "3002" || data1 === "3003" || data1 === "3004" || data1 === "3005" || data1 === "3006" || data1 === "4001" || data1 === "4002" || data1 === "4003" || data1 === "4004" || data1 === "5001" || data1 === "5002" || data1 === "5003" || data1 === "9999")) {
        let err8 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/enum", keyword: "enum", params: { allowedValues: schema7.properties.errorCode.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.errorMessage !== void 0 && (validate6(data.errorMessage, { instancePath: instancePath + "/errorMessage", parentData: data, parentDataProperty: "errorMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.timestamp !== void 0 && (validate8(data.timestamp, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
validate12.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate5(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = !0;
  }
  let _errs2 = errors;
  validate12(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate4.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate4.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var contractSchema2 = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 130) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 130) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 130 }, message: "must NOT have fewer than 130 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern0.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^04[0-9A-F]{128}$" }, message: 'must match pattern "^04[0-9A-F]{128}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
validate16.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var contractSchema3 = validate17;
var pattern4 = new RegExp("^[A-Za-z0-9-]{8,64}$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate17.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 8) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{8,64}$" }, message: 'must match pattern "^[A-Za-z0-9-]{8,64}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
validate17.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var contractSchema4 = validate18;
var pattern5 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 8e6) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 8e6 }, message: "must NOT have more than 8000000 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 4) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 64) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 256) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 64) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern8 = new RegExp("^[A-Za-z0-9._~+/=-]+$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 2048) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 16) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern8.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=-]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publicKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicKey" }, message: "must have required property 'publicKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.requestData === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestData" }, message: "must have required property 'requestData'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.signatureData === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatureData" }, message: "must have required property 'signatureData'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "publicKey" || key0 === "requestData" || key0 === "key" || key0 === "signatureData" || key0 === "token")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    data.publicKey !== void 0 && (validate2(data.publicKey, { instancePath: instancePath + "/publicKey", parentData: data, parentDataProperty: "publicKey", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length)), data.requestData !== void 0 && (validate20(data.requestData, { instancePath: instancePath + "/requestData", parentData: data, parentDataProperty: "requestData", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length)), data.key !== void 0 && (validate22(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.signatureData !== void 0 && (validate24(data.signatureData, { instancePath: instancePath + "/signatureData", parentData: data, parentDataProperty: "signatureData", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.token !== void 0 && (validate26(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
validate18.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema5 = validate28;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errorCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorCode" }, message: "must have required property 'errorCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMessage === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorMessage" }, message: "must have required property 'errorMessage'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.timestamp === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.key === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.data === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.signatureData === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatureData" }, message: "must have required property 'signatureData'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "success" || key0 === "errorCode" || key0 === "errorMessage" || key0 === "timestamp" || key0 === "key" || key0 === "data" || key0 === "signatureData" || pattern1.test(key0))) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        let err8 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data0 !== !0) {
        let err9 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data1 = data.errorCode;
      if (typeof data1 != "string") {
        let err10 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data1 !== "0000") {
        let err11 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/const", keyword: "const", params: { allowedValue: "0000" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.errorMessage !== void 0 && (validate6(data.errorMessage, { instancePath: instancePath + "/errorMessage", parentData: data, parentDataProperty: "errorMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.timestamp !== void 0 && (validate8(data.timestamp, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.key !== void 0 && (validate22(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.data !== void 0 && (validate20(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length)), data.signatureData !== void 0 && (validate24(data.signatureData, { instancePath: instancePath + "/signatureData", parentData: data, parentDataProperty: "signatureData", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = !0;
  }
  let _errs2 = errors;
  validate12(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate28.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate28.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var contractSchema6 = validate37;
var pattern10 = new RegExp("^[A-Za-z0-9_-]{3,64}$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 3) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern10.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{3,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{3,64}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern11 = new RegExp("^[!-~]{8,128}$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 128) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 8) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern11.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[!-~]{8,128}$" }, message: 'must match pattern "^[!-~]{8,128}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 128) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 8) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern11.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[!-~]{8,128}$" }, message: 'must match pattern "^[!-~]{8,128}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appId" }, message: "must have required property 'appId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.appKey === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appKey" }, message: "must have required property 'appKey'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.appSecret === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appSecret" }, message: "must have required property 'appSecret'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "appId" || key0 === "appKey" || key0 === "appSecret")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.appId !== void 0 && (validate38(data.appId, { instancePath: instancePath + "/appId", parentData: data, parentDataProperty: "appId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data.appKey !== void 0 && (validate40(data.appKey, { instancePath: instancePath + "/appKey", parentData: data, parentDataProperty: "appKey", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.appSecret !== void 0 && (validate42(data.appSecret, { instancePath: instancePath + "/appSecret", parentData: data, parentDataProperty: "appSecret", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema7 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.expiresTime === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiresTime" }, message: "must have required property 'expiresTime'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "token" || key0 === "expiresTime" || pattern1.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.token !== void 0 && (validate26(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.expiresTime !== void 0) {
      let data1 = data.expiresTime;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/expiresTime", schemaPath: "#/properties/expiresTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/expiresTime", schemaPath: "#/properties/expiresTime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/expiresTime", schemaPath: "#/properties/expiresTime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema8 = validate46, schema22 = { type: "object", additionalProperties: !1, required: ["file", "enterpriseName", "uniscId", "authorizedInfos", "authorizedOrgsCode", "platformId", "authorizedStartTime", "authorizedEndTime", "hashCode", "token", "publicKey"], properties: { file: {}, enterpriseName: { $ref: "#/$defs/EnterpriseName" }, uniscId: { $ref: "#/$defs/Uscc" }, authorizedInfos: { type: "string", minLength: 3, maxLength: 2e3, pattern: "^[a-z][a-z.-]+(,[a-z][a-z.-]+)*$" }, authorizedOrgsCode: { type: "string", minLength: 3, maxLength: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$" }, platformId: { $ref: "#/$defs/PlatformId" }, count: { type: "string", minLength: 1, maxLength: 7, pattern: "^[1-9][0-9]{0,6}$" }, loanStage: { type: "string", minLength: 1, maxLength: 40 }, licenseFileType: { type: "string", minLength: 2, maxLength: 10, pattern: "^[a-z0-9]{2,10}$" }, caSupplier: { type: "string", minLength: 1, maxLength: 100 }, validateUrl: { type: "string", minLength: 1, maxLength: 500 }, authorizedStartTime: { $ref: "#/$defs/LocalTime" }, authorizedEndTime: { $ref: "#/$defs/LocalTime" }, hashCode: { type: "string", minLength: 64, maxLength: 64, pattern: "^[0-9A-F]{64}$" }, token: { $ref: "#/$defs/Token" }, publicKey: { $ref: "#/$defs/HexPublicKey" } } }, func21 = Object.prototype.hasOwnProperty;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
validate47.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern14 = new RegExp("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 18) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 18 }, message: "must NOT have more than 18 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 18) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 18 }, message: "must NOT have fewer than 18 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern14.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, message: 'must match pattern "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 3) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern10.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{3,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{3,64}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern20 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 19) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern20.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern15 = new RegExp("^[a-z][a-z.-]+(,[a-z][a-z.-]+)*$", "u"), pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$", "u"), pattern18 = new RegExp("^[1-9][0-9]{0,6}$", "u"), pattern19 = new RegExp("^[a-z0-9]{2,10}$", "u"), pattern21 = new RegExp("^[0-9A-F]{64}$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.enterpriseName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.uniscId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uniscId" }, message: "must have required property 'uniscId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.authorizedInfos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorizedInfos" }, message: "must have required property 'authorizedInfos'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.authorizedOrgsCode === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorizedOrgsCode" }, message: "must have required property 'authorizedOrgsCode'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.platformId === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorizedStartTime === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorizedStartTime" }, message: "must have required property 'authorizedStartTime'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.authorizedEndTime === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorizedEndTime" }, message: "must have required property 'authorizedEndTime'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.hashCode === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hashCode" }, message: "must have required property 'hashCode'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.token === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.publicKey === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicKey" }, message: "must have required property 'publicKey'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema22.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.enterpriseName !== void 0 && (validate47(data.enterpriseName, { instancePath: instancePath + "/enterpriseName", parentData: data, parentDataProperty: "enterpriseName", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.uniscId !== void 0 && (validate49(data.uniscId, { instancePath: instancePath + "/uniscId", parentData: data, parentDataProperty: "uniscId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.authorizedInfos !== void 0) {
      let data2 = data.authorizedInfos;
      if (typeof data2 == "string") {
        if (func0(data2) > 2e3) {
          let err12 = { instancePath: instancePath + "/authorizedInfos", schemaPath: "#/properties/authorizedInfos/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func0(data2) < 3) {
          let err13 = { instancePath: instancePath + "/authorizedInfos", schemaPath: "#/properties/authorizedInfos/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern15.test(data2)) {
          let err14 = { instancePath: instancePath + "/authorizedInfos", schemaPath: "#/properties/authorizedInfos/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z.-]+(,[a-z][a-z.-]+)*$" }, message: 'must match pattern "^[a-z][a-z.-]+(,[a-z][a-z.-]+)*$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/authorizedInfos", schemaPath: "#/properties/authorizedInfos/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.authorizedOrgsCode !== void 0) {
      let data3 = data.authorizedOrgsCode;
      if (typeof data3 == "string") {
        if (func0(data3) > 64) {
          let err16 = { instancePath: instancePath + "/authorizedOrgsCode", schemaPath: "#/properties/authorizedOrgsCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data3) < 3) {
          let err17 = { instancePath: instancePath + "/authorizedOrgsCode", schemaPath: "#/properties/authorizedOrgsCode/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern16.test(data3)) {
          let err18 = { instancePath: instancePath + "/authorizedOrgsCode", schemaPath: "#/properties/authorizedOrgsCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/authorizedOrgsCode", schemaPath: "#/properties/authorizedOrgsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.count !== void 0) {
      let data5 = data.count;
      if (typeof data5 == "string") {
        if (func0(data5) > 7) {
          let err20 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maxLength", keyword: "maxLength", params: { limit: 7 }, message: "must NOT have more than 7 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func0(data5) < 1) {
          let err21 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern18.test(data5)) {
          let err22 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,6}$" }, message: 'must match pattern "^[1-9][0-9]{0,6}$"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.loanStage !== void 0) {
      let data6 = data.loanStage;
      if (typeof data6 == "string") {
        if (func0(data6) > 40) {
          let err24 = { instancePath: instancePath + "/loanStage", schemaPath: "#/properties/loanStage/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (func0(data6) < 1) {
          let err25 = { instancePath: instancePath + "/loanStage", schemaPath: "#/properties/loanStage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/loanStage", schemaPath: "#/properties/loanStage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.licenseFileType !== void 0) {
      let data7 = data.licenseFileType;
      if (typeof data7 == "string") {
        if (func0(data7) > 10) {
          let err27 = { instancePath: instancePath + "/licenseFileType", schemaPath: "#/properties/licenseFileType/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func0(data7) < 2) {
          let err28 = { instancePath: instancePath + "/licenseFileType", schemaPath: "#/properties/licenseFileType/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (!pattern19.test(data7)) {
          let err29 = { instancePath: instancePath + "/licenseFileType", schemaPath: "#/properties/licenseFileType/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]{2,10}$" }, message: 'must match pattern "^[a-z0-9]{2,10}$"' };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/licenseFileType", schemaPath: "#/properties/licenseFileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.caSupplier !== void 0) {
      let data8 = data.caSupplier;
      if (typeof data8 == "string") {
        if (func0(data8) > 100) {
          let err31 = { instancePath: instancePath + "/caSupplier", schemaPath: "#/properties/caSupplier/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (func0(data8) < 1) {
          let err32 = { instancePath: instancePath + "/caSupplier", schemaPath: "#/properties/caSupplier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/caSupplier", schemaPath: "#/properties/caSupplier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.validateUrl !== void 0) {
      let data9 = data.validateUrl;
      if (typeof data9 == "string") {
        if (func0(data9) > 500) {
          let err34 = { instancePath: instancePath + "/validateUrl", schemaPath: "#/properties/validateUrl/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (func0(data9) < 1) {
          let err35 = { instancePath: instancePath + "/validateUrl", schemaPath: "#/properties/validateUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/validateUrl", schemaPath: "#/properties/validateUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.authorizedStartTime !== void 0 && (validate53(data.authorizedStartTime, { instancePath: instancePath + "/authorizedStartTime", parentData: data, parentDataProperty: "authorizedStartTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.authorizedEndTime !== void 0 && (validate53(data.authorizedEndTime, { instancePath: instancePath + "/authorizedEndTime", parentData: data, parentDataProperty: "authorizedEndTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.hashCode !== void 0) {
      let data12 = data.hashCode;
      if (typeof data12 == "string") {
        if (func0(data12) > 64) {
          let err37 = { instancePath: instancePath + "/hashCode", schemaPath: "#/properties/hashCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (func0(data12) < 64) {
          let err38 = { instancePath: instancePath + "/hashCode", schemaPath: "#/properties/hashCode/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (!pattern21.test(data12)) {
          let err39 = { instancePath: instancePath + "/hashCode", schemaPath: "#/properties/hashCode/pattern", keyword: "pattern", params: { pattern: "^[0-9A-F]{64}$" }, message: 'must match pattern "^[0-9A-F]{64}$"' };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/hashCode", schemaPath: "#/properties/hashCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    data.token !== void 0 && (validate26(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.publicKey !== void 0 && (validate2(data.publicKey, { instancePath: instancePath + "/publicKey", parentData: data, parentDataProperty: "publicKey", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length));
  } else {
    let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema9 = validate58;
var pattern23 = new RegExp("^[A-Za-z0-9_-]{8,64}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 8) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern23.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{8,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{8,64}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.licenseId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licenseId" }, message: "must have required property 'licenseId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "licenseId" || pattern1.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.licenseId !== void 0 && (validate59(data.licenseId, { instancePath: instancePath + "/licenseId", parentData: data, parentDataProperty: "licenseId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema10 = validate61;
var pattern24 = new RegExp("^[a-z][A-Za-z0-9]{0,63}$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func0(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    let err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs5 = errors;
  if (typeof data != "boolean") {
    let err4 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern25 = new RegExp("^B[1-9][0-9]?$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 3) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 2) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern25.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B[1-9][0-9]?$" }, message: 'must match pattern "^B[1-9][0-9]?$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern26 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 7) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 7 }, message: "must NOT have more than 7 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern26.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 10) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 10 }, message: "must NOT have more than 10 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (Object.keys(data).length < 1) {
      let err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string" && !pattern24.test(key0)) {
        let err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]{0,63}$" }, message: 'must match pattern "^[a-z][A-Za-z0-9]{0,63}$"', propertyName: key0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    for (let key1 in data)
      key1 === "pensionInsuredBand" || key1 === "pensionPaymentBand" || key1 === "pensionLastPaidMonth" || validate66(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
    data.pensionInsuredBand !== void 0 && (validate68(data.pensionInsuredBand, { instancePath: instancePath + "/pensionInsuredBand", parentData: data, parentDataProperty: "pensionInsuredBand", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.pensionPaymentBand !== void 0 && (validate68(data.pensionPaymentBand, { instancePath: instancePath + "/pensionPaymentBand", parentData: data, parentDataProperty: "pensionPaymentBand", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.pensionLastPaidMonth !== void 0 && (validate71(data.pensionLastPaidMonth, { instancePath: instancePath + "/pensionLastPaidMonth", parentData: data, parentDataProperty: "pensionLastPaidMonth", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterpriseName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uniscId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uniscId" }, message: "must have required property 'uniscId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterpriseName" || key0 === "uniscId" || key0 === "licenseId" || key0 === "claims")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.enterpriseName !== void 0 && (validate47(data.enterpriseName, { instancePath: instancePath + "/enterpriseName", parentData: data, parentDataProperty: "enterpriseName", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.uniscId !== void 0 && (validate49(data.uniscId, { instancePath: instancePath + "/uniscId", parentData: data, parentDataProperty: "uniscId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.licenseId !== void 0 && (validate59(data.licenseId, { instancePath: instancePath + "/licenseId", parentData: data, parentDataProperty: "licenseId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.claims !== void 0 && (validate65(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema11 = validate74;
var formats0 = (init_formats(), __toCommonJS(formats_exports)).formats.date;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
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
        if (!pattern14.test(data1)) {
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
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.records === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.item !== void 0) {
      let data0 = data.item;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "registration.basic") {
        let err3 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/const", keyword: "const", params: { allowedValue: "registration.basic" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.records !== void 0) {
      let data1 = data.records;
      if (Array.isArray(data1)) {
        if (data1.length > 1) {
          let err4 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate78(data1[i0], { instancePath: instancePath + "/records/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { item: !0, records: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema40 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "inArrears", "arrearsAmount", "taxType", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, inArrears: { type: "boolean" }, arrearsAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, taxType: { type: ["string", "null"], minLength: 2, maxLength: 40 }, amountUnit: { type: "string", const: "元" } }, if: { properties: { inArrears: { const: !1 } } }, then: { properties: { arrearsAmount: { const: 0 }, taxType: { type: "null" } } }, else: { properties: { arrearsAmount: { exclusiveMinimum: 0 }, taxType: { type: "string" } } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
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
        if (!pattern14.test(data6)) {
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
        let err25 = { instancePath: instancePath + "/taxType", schemaPath: "#/properties/taxType/type", keyword: "type", params: { type: schema40.properties.taxType.type }, message: "must be string,null" };
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
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.records === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.item !== void 0) {
      let data0 = data.item;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "tax.arrears") {
        let err3 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/const", keyword: "const", params: { allowedValue: "tax.arrears" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.records !== void 0) {
      let data1 = data.records;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          let err4 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate81(data1[i0], { instancePath: instancePath + "/records/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { item: !0, records: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
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
        if (!pattern14.test(data1)) {
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
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.records === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.item !== void 0) {
      let data0 = data.item;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "environment.rating") {
        let err3 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/const", keyword: "const", params: { allowedValue: "environment.rating" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.records !== void 0) {
      let data1 = data.records;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          let err4 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate84(data1[i0], { instancePath: instancePath + "/records/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: { item: !0, records: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "object", allOf: [{ $ref: "#/$defs/AdministrativePenaltyOpenFields" }], unevaluatedProperties: !1, required: ["legalRepresentativeIdType", "legalRepresentativeIdNumber"], properties: { legalRepresentativeIdType: { type: "string", minLength: 2, maxLength: 2, enum: ["01", "02", "03", "04", "05"] }, legalRepresentativeIdNumber: { type: "string", minLength: 5, maxLength: 32, pattern: "^[0-9A-Za-z()/-]{5,32}$" } } }, schema45 = { type: "object", required: ["enterpriseName", "uscc", "counterpartyType", "legalRepresentativeName", "decisionDocumentName", "decisionDocumentNumber", "violationType", "violationFacts", "penaltyBasis", "penaltyContent", "fineAmount", "confiscatedAmount", "amountUnit", "licenceRevoked", "decidedOn", "validUntil", "publicUntil", "authorityName", "authorityUscc", "dataProvider"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, counterpartyType: { type: "string", enum: ["法人及非法人组织", "自然人", "个体工商户"] }, legalRepresentativeName: { type: "string", minLength: 1, maxLength: 60 }, decisionDocumentName: { type: "string", minLength: 2, maxLength: 200 }, decisionDocumentNumber: { type: "string", minLength: 2, maxLength: 100 }, violationType: { type: "string", minLength: 1, maxLength: 200 }, violationFacts: { type: "string", minLength: 1, maxLength: 4e3 }, penaltyBasis: { type: "string", minLength: 1, maxLength: 2e3 }, penaltyContent: { type: "string", minLength: 1, maxLength: 2e3 }, fineAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, confiscatedAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, amountUnit: { type: "string", const: "元" }, licenceRevoked: { type: ["string", "null"], minLength: 1, maxLength: 200 }, decidedOn: { type: "string", format: "date", maxLength: 10 }, validUntil: { type: "string", format: "date", maxLength: 10 }, publicUntil: { type: "string", format: "date", maxLength: 10 }, authorityName: { type: "string", minLength: 2, maxLength: 200 }, authorityUscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, dataProvider: { type: "string", minLength: 2, maxLength: 200 } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
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
        if (!pattern14.test(data1)) {
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
        let err28 = { instancePath: instancePath + "/counterpartyType", schemaPath: "#/properties/counterpartyType/enum", keyword: "enum", params: { allowedValues: schema45.properties.counterpartyType.enum }, message: "must be equal to one of the allowed values" };
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
        let err60 = { instancePath: instancePath + "/licenceRevoked", schemaPath: "#/properties/licenceRevoked/type", keyword: "type", params: { type: schema45.properties.licenceRevoked.type }, message: "must be string,null" };
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
        if (!pattern14.test(data18)) {
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
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { enterpriseName: !0, uscc: !0, counterpartyType: !0, legalRepresentativeName: !0, decisionDocumentName: !0, decisionDocumentNumber: !0, violationType: !0, violationFacts: !0, penaltyBasis: !0, penaltyContent: !0, fineAmount: !0, confiscatedAmount: !0, amountUnit: !0, licenceRevoked: !0, decidedOn: !0, validUntil: !0, publicUntil: !0, authorityName: !0, authorityUscc: !0, dataProvider: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern32 = new RegExp("^[0-9A-Za-z()/-]{5,32}$", "u");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
        let err2 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/enum", keyword: "enum", params: { allowedValues: schema44.properties.legalRepresentativeIdType.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern32.test(data1)) {
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
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern33 = new RegExp("^[*]+$", "u"), pattern34 = new RegExp("^[0-9A-Za-z()/-]*[*][0-9A-Za-z()/*-]*$", "u");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.legalRepresentativeIdType !== void 0) {
      let data0 = data.legalRepresentativeIdType;
      if (typeof data0 == "string") {
        if (func0(data0) > 32) {
          let err0 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (func0(data0) < 1) {
          let err1 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern33.test(data0)) {
          let err2 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/pattern", keyword: "pattern", params: { pattern: "^[*]+$" }, message: 'must match pattern "^[*]+$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/legalRepresentativeIdType", schemaPath: "#/properties/legalRepresentativeIdType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.legalRepresentativeIdNumber !== void 0) {
      let data1 = data.legalRepresentativeIdNumber;
      if (typeof data1 == "string") {
        if (func0(data1) > 32) {
          let err4 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data1) < 1) {
          let err5 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern34.test(data1)) {
          let err6 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z()/-]*[*][0-9A-Za-z()/*-]*$" }, message: 'must match pattern "^[0-9A-Za-z()/-]*[*][0-9A-Za-z()/*-]*$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/legalRepresentativeIdNumber", schemaPath: "#/properties/legalRepresentativeIdNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "legalRepresentativeIdType" && key0 !== "legalRepresentativeIdNumber" && key0 !== "enterpriseName" && key0 !== "uscc" && key0 !== "counterpartyType" && key0 !== "legalRepresentativeName" && key0 !== "decisionDocumentName" && key0 !== "decisionDocumentNumber" && key0 !== "violationType" && key0 !== "violationFacts" && key0 !== "penaltyBasis" && key0 !== "penaltyContent" && key0 !== "fineAmount" && key0 !== "confiscatedAmount" && key0 !== "amountUnit" && key0 !== "licenceRevoked" && key0 !== "decidedOn" && key0 !== "validUntil" && key0 !== "publicUntil" && key0 !== "authorityName" && key0 !== "authorityUscc" && key0 !== "dataProvider") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.records === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.item !== void 0) {
      let data0 = data.item;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "administrative.penalty") {
        let err3 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/const", keyword: "const", params: { allowedValue: "administrative.penalty" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.records !== void 0) {
      let data1 = data.records;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          let err4 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0], _errs6 = errors, valid3 = !1, passing0 = null, _errs7 = errors;
          validate87(data2, { instancePath: instancePath + "/records/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
          var _valid0 = _errs7 === errors;
          if (_valid0) {
            valid3 = !0, passing0 = 0;
            var props0 = !0;
          }
          let _errs8 = errors;
          validate91(data2, { instancePath: instancePath + "/records/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
          var _valid0 = _errs8 === errors;
          if (_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid0 && (valid3 = !0, passing0 = 1, props0 !== !0 && (props0 = !0)), valid3)
            errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
          else {
            let err5 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: { item: !0, records: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema48 = { type: "object", additionalProperties: !1, required: ["enterpriseName", "uscc", "waterAccountName", "waterAccountNumber", "payments", "averageUsage3m", "averageUsage6m", "inArrears", "amountUnit"], properties: { enterpriseName: { type: "string", minLength: 2, maxLength: 200 }, uscc: { type: "string", minLength: 18, maxLength: 18, pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$" }, waterAccountName: { type: "string", minLength: 1, maxLength: 200 }, waterAccountNumber: { type: "string", minLength: 4, maxLength: 32, pattern: "^[0-9A-Za-z-]{4,32}$" }, payments: { type: "array", maxItems: 120, items: { $ref: "#/$defs/WaterPayment" } }, averageUsage3m: { type: "number", minimum: 0, maximum: 1e9 }, averageUsage6m: { type: "number", minimum: 0, maximum: 1e9 }, inArrears: { type: "boolean" }, amountUnit: { type: "string", const: "元" } } }, pattern36 = new RegExp("^[0-9A-Za-z-]{4,32}$", "u"), schema49 = { type: "object", additionalProperties: !1, required: ["month", "usage", "amount", "paidOn"], properties: { month: { type: "string", maxLength: 7, pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" }, usage: { type: "number", minimum: 0, maximum: 1e9 }, amount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, paidOn: { type: ["string", "null"], format: "date", maxLength: 10 } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
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
        if (!pattern26.test(data0)) {
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
        let err15 = { instancePath: instancePath + "/paidOn", schemaPath: "#/properties/paidOn/type", keyword: "type", params: { type: schema49.properties.paidOn.type }, message: "must be string,null" };
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
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
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
      if (!func21.call(schema48.properties, key0)) {
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
        if (!pattern14.test(data1)) {
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
        if (!pattern36.test(data3)) {
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
          validate96(data4[i0], { instancePath: instancePath + "/payments/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
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
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.records === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.item !== void 0) {
      let data0 = data.item;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "utility.water") {
        let err3 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/const", keyword: "const", params: { allowedValue: "utility.water" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.records !== void 0) {
      let data1 = data.records;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          let err4 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate95(data1[i0], { instancePath: instancePath + "/records/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: { item: !0, records: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.item;
    if (typeof tag0 == "string")
      if (tag0 === "registration.basic") {
        validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
        var props0 = {};
        props0.item = !0, props0.records = !0;
      } else if (tag0 === "tax.arrears")
        validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.item = !0, props0.records = !0);
      else if (tag0 === "environment.rating")
        validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.item = !0, props0.records = !0);
      else if (tag0 === "administrative.penalty")
        validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.item = !0, props0.records = !0);
      else if (tag0 === "utility.water")
        validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.item = !0, props0.records = !0);
      else {
        let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "item", tagValue: tag0 }, message: 'value of tag "item" must be in oneOf' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      let err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "item", tagValue: tag0 }, message: 'tag "item" must be string' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate76.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate76.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length;
  else
    var props0 = validate76.evaluated.props;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asOf === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    props0 !== !0 && (props0 = props0 || {}, props0.asOf = !0), data.asOf !== void 0 && (validate53(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
    for (let key0 in data)
      pattern1.test(key0) && (props0[key0] = !0);
    if (props0 !== !0) {
      for (let key1 in data)
        if (!props0 || !props0[key1]) {
          let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema51 = { type: "string", enum: ["consistent", "inconsistent", "no-record"] };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "consistent" || data === "inconsistent" || data === "no-record")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.asOf === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.result === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "item" || key0 === "asOf" || key0 === "result" || pattern1.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.item !== void 0) {
      let data0 = data.item;
      if (typeof data0 != "string") {
        let err4 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 !== "social-insurance.contributions") {
        let err5 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/const", keyword: "const", params: { allowedValue: "social-insurance.contributions" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.asOf !== void 0 && (validate53(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.result !== void 0 && (validate109(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = !0;
  }
  let _errs2 = errors;
  validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate74.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate74.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var contractSchema12 = validate112, schema52 = { type: "string", enum: ["registration.basic", "tax.arrears", "social-insurance.contributions", "environment.rating", "administrative.penalty", "utility.water"] };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "registration.basic" || data === "tax.arrears" || data === "social-insurance.contributions" || data === "environment.rating" || data === "administrative.penalty" || data === "utility.water")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var contractSchema13 = validate113;
var schema54 = { type: "object", additionalProperties: !1, required: ["externalSystemId", "platformId", "enterpriseName", "uscc", "division", "industryCode", "size", "registeredAt", "realNameVerified", "commitmentSigned"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, enterpriseName: { $ref: "#/$defs/EnterpriseName" }, uscc: { $ref: "#/$defs/Uscc" }, division: { $ref: "#/$defs/Division" }, industryCode: { anyOf: [{ type: "string", pattern: "^[A-T][0-9]{2,4}$", maxLength: 5 }, { type: "null" }] }, size: { type: "string", enum: ["大型", "中型", "小型", "微型"] }, registeredAt: { $ref: "#/$defs/LocalTime" }, realNameVerified: { type: "boolean" }, commitmentSigned: { type: "boolean" } } };
var pattern40 = new RegExp("^[A-Za-z0-9._:-]{1,100}$", "u");
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 100) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func0(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern40.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:-]{1,100}$" }, message: 'must match pattern "^[A-Za-z0-9._:-]{1,100}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern41 = new RegExp("^[1-9][0-9]{5}$", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern41.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{5}$" }, message: 'must match pattern "^[1-9][0-9]{5}$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern42 = new RegExp("^[A-T][0-9]{2,4}$", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.enterpriseName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.uscc === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.division === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "division" }, message: "must have required property 'division'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.industryCode === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "industryCode" }, message: "must have required property 'industryCode'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.size === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.registeredAt === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registeredAt" }, message: "must have required property 'registeredAt'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.realNameVerified === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "realNameVerified" }, message: "must have required property 'realNameVerified'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.commitmentSigned === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commitmentSigned" }, message: "must have required property 'commitmentSigned'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema54.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.enterpriseName !== void 0 && (validate47(data.enterpriseName, { instancePath: instancePath + "/enterpriseName", parentData: data, parentDataProperty: "enterpriseName", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.uscc !== void 0 && (validate49(data.uscc, { instancePath: instancePath + "/uscc", parentData: data, parentDataProperty: "uscc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.division !== void 0 && (validate120(data.division, { instancePath: instancePath + "/division", parentData: data, parentDataProperty: "division", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.industryCode !== void 0) {
      let data5 = data.industryCode, _errs8 = errors, valid1 = !1, _errs9 = errors;
      if (typeof data5 == "string") {
        if (func0(data5) > 5) {
          let err11 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern42.test(data5)) {
          let err12 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-T][0-9]{2,4}$" }, message: 'must match pattern "^[A-T][0-9]{2,4}$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      if (data5 !== null) {
        let err14 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/industryCode", schemaPath: "#/properties/industryCode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.size !== void 0) {
      let data6 = data.size;
      if (typeof data6 != "string") {
        let err16 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data6 === "大型" || data6 === "中型" || data6 === "小型" || data6 === "微型")) {
        let err17 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/enum", keyword: "enum", params: { allowedValues: schema54.properties.size.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.registeredAt !== void 0 && (validate53(data.registeredAt, { instancePath: instancePath + "/registeredAt", parentData: data, parentDataProperty: "registeredAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.realNameVerified !== void 0 && typeof data.realNameVerified != "boolean") {
      let err18 = { instancePath: instancePath + "/realNameVerified", schemaPath: "#/properties/realNameVerified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.commitmentSigned !== void 0 && typeof data.commitmentSigned != "boolean") {
      let err19 = { instancePath: instancePath + "/commitmentSigned", schemaPath: "#/properties/commitmentSigned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rows") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rows !== void 0) {
      let data0 = data.rows;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          let err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate114(data0[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema14 = validate124;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 500 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema59 = { type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, required: ["externalSystemId", "platformId", "status", "errors"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, status: { type: "string", enum: ["accepted", "updated", "duplicate", "rejected"] }, errors: { $ref: "#/$defs/RowErrors" } } };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pointer === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointer" }, message: "must have required property 'pointer'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "pointer" || key0 === "message" || pattern1.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.pointer !== void 0) {
      let data0 = data.pointer;
      if (typeof data0 == "string") {
        if (func0(data0) > 200) {
          let err3 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 == "string") {
        if (func0(data1) > 500) {
          let err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func0(data1) < 1) {
          let err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 100) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate134(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.errors === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "externalSystemId" || key0 === "platformId" || key0 === "status" || key0 === "errors" || pattern1.test(key0))) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "accepted" || data2 === "updated" || data2 === "duplicate" || data2 === "rejected")) {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema59.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.errors !== void 0 && (validate133(data.errors, { instancePath: instancePath + "/errors", parentData: data, parentDataProperty: "errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accepted === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.updated === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated" }, message: "must have required property 'updated'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.duplicate === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicate" }, message: "must have required property 'duplicate'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.rejected === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejected" }, message: "must have required property 'rejected'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.rows === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "accepted" || key0 === "updated" || key0 === "duplicate" || key0 === "rejected" || key0 === "rows" || pattern1.test(key0))) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.accepted !== void 0 && (validate125(data.accepted, { instancePath: instancePath + "/accepted", parentData: data, parentDataProperty: "accepted", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.updated !== void 0 && (validate125(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.duplicate !== void 0 && (validate125(data.duplicate, { instancePath: instancePath + "/duplicate", parentData: data, parentDataProperty: "duplicate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.rejected !== void 0 && (validate125(data.rejected, { instancePath: instancePath + "/rejected", parentData: data, parentDataProperty: "rejected", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.rows !== void 0) {
      let data4 = data.rows;
      if (Array.isArray(data4)) {
        if (data4.length > 500) {
          let err6 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate130(data4[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema15 = validate138;
var schema63 = { type: "object", additionalProperties: !1, required: ["externalSystemId", "platformId", "enterpriseName", "uscc", "amount", "amountUnit", "termMonths", "fundsUse", "guarantee", "publishedAt", "validUntil", "status", "consentToPush"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, enterpriseName: { $ref: "#/$defs/EnterpriseName" }, uscc: { $ref: "#/$defs/Uscc" }, amount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, amountUnit: { $ref: "#/$defs/YuanOnly" }, termMonths: { type: "integer", minimum: 1, maximum: 600 }, fundsUse: { type: "string", minLength: 1, maxLength: 500 }, guarantee: { type: "string", enum: ["信用", "保证", "抵押", "质押", "组合"] }, publishedAt: { $ref: "#/$defs/LocalTime" }, validUntil: { $ref: "#/$defs/LocalDate" }, status: { type: "string", enum: ["待响应", "已响应", "已授信", "已放款", "已撤回", "已失效"] }, consentToPush: { type: "boolean", const: !0 } } };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data !== "元") {
    let err1 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: "元" }, message: "must be equal to constant" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func0(data) > 10) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0(data)) {
      let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.enterpriseName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterpriseName" }, message: "must have required property 'enterpriseName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.uscc === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.amountUnit === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.termMonths === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termMonths" }, message: "must have required property 'termMonths'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.fundsUse === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fundsUse" }, message: "must have required property 'fundsUse'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.guarantee === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guarantee" }, message: "must have required property 'guarantee'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.publishedAt === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishedAt" }, message: "must have required property 'publishedAt'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.validUntil === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntil" }, message: "must have required property 'validUntil'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.status === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.consentToPush === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consentToPush" }, message: "must have required property 'consentToPush'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema63.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.enterpriseName !== void 0 && (validate47(data.enterpriseName, { instancePath: instancePath + "/enterpriseName", parentData: data, parentDataProperty: "enterpriseName", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.uscc !== void 0 && (validate49(data.uscc, { instancePath: instancePath + "/uscc", parentData: data, parentDataProperty: "uscc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.amount !== void 0) {
      let data4 = data.amount;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e12 || isNaN(data4)) {
          let err14 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err15 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let res0;
        if (res0 = data4 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err16 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.amountUnit !== void 0 && (validate144(data.amountUnit, { instancePath: instancePath + "/amountUnit", parentData: data, parentDataProperty: "amountUnit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length)), data.termMonths !== void 0) {
      let data6 = data.termMonths;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err18 = { instancePath: instancePath + "/termMonths", schemaPath: "#/properties/termMonths/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 600 || isNaN(data6)) {
          let err19 = { instancePath: instancePath + "/termMonths", schemaPath: "#/properties/termMonths/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err20 = { instancePath: instancePath + "/termMonths", schemaPath: "#/properties/termMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.fundsUse !== void 0) {
      let data7 = data.fundsUse;
      if (typeof data7 == "string") {
        if (func0(data7) > 500) {
          let err21 = { instancePath: instancePath + "/fundsUse", schemaPath: "#/properties/fundsUse/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func0(data7) < 1) {
          let err22 = { instancePath: instancePath + "/fundsUse", schemaPath: "#/properties/fundsUse/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/fundsUse", schemaPath: "#/properties/fundsUse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.guarantee !== void 0) {
      let data8 = data.guarantee;
      if (typeof data8 != "string") {
        let err24 = { instancePath: instancePath + "/guarantee", schemaPath: "#/properties/guarantee/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data8 === "信用" || data8 === "保证" || data8 === "抵押" || data8 === "质押" || data8 === "组合")) {
        let err25 = { instancePath: instancePath + "/guarantee", schemaPath: "#/properties/guarantee/enum", keyword: "enum", params: { allowedValues: schema63.properties.guarantee.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.publishedAt !== void 0 && (validate53(data.publishedAt, { instancePath: instancePath + "/publishedAt", parentData: data, parentDataProperty: "publishedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.validUntil !== void 0 && (validate147(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.status !== void 0) {
      let data11 = data.status;
      if (typeof data11 != "string") {
        let err26 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (!(data11 === "待响应" || data11 === "已响应" || data11 === "已授信" || data11 === "已放款" || data11 === "已撤回" || data11 === "已失效")) {
        let err27 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.consentToPush !== void 0) {
      let data12 = data.consentToPush;
      if (typeof data12 != "boolean") {
        let err28 = { instancePath: instancePath + "/consentToPush", schemaPath: "#/properties/consentToPush/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data12 !== !0) {
        let err29 = { instancePath: instancePath + "/consentToPush", schemaPath: "#/properties/consentToPush/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rows") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rows !== void 0) {
      let data0 = data.rows;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          let err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate139(data0[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema16 = validate150;
var schema67 = { type: "object", additionalProperties: !1, required: ["externalSystemId", "platformId", "month", "institutionName", "institutionUscc", "requirements", "creditedEnterprises", "creditedAmount", "loans", "loanAmount", "unsecuredLoans", "unsecuredLoanAmount", "firstTimeBorrowers", "amountUnit"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, month: { $ref: "#/$defs/Month" }, institutionName: { type: "string", minLength: 2, maxLength: 100 }, institutionUscc: { $ref: "#/$defs/Uscc" }, requirements: { type: "integer", minimum: 0, maximum: 1e9 }, creditedEnterprises: { type: "integer", minimum: 0, maximum: 1e9 }, creditedAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, loans: { type: "integer", minimum: 0, maximum: 1e9 }, loanAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, unsecuredLoans: { type: "integer", minimum: 0, maximum: 1e9 }, unsecuredLoanAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, firstTimeBorrowers: { type: "integer", minimum: 0, maximum: 1e9 }, amountUnit: { $ref: "#/$defs/YuanOnly" } } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.month === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.institutionName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "institutionName" }, message: "must have required property 'institutionName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.institutionUscc === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "institutionUscc" }, message: "must have required property 'institutionUscc'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.requirements === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.creditedEnterprises === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditedEnterprises" }, message: "must have required property 'creditedEnterprises'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.creditedAmount === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditedAmount" }, message: "must have required property 'creditedAmount'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.loans === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loans" }, message: "must have required property 'loans'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.loanAmount === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loanAmount" }, message: "must have required property 'loanAmount'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.unsecuredLoans === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unsecuredLoans" }, message: "must have required property 'unsecuredLoans'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.unsecuredLoanAmount === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unsecuredLoanAmount" }, message: "must have required property 'unsecuredLoanAmount'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.firstTimeBorrowers === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstTimeBorrowers" }, message: "must have required property 'firstTimeBorrowers'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.amountUnit === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema67.properties, key0)) {
        let err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.month !== void 0 && (validate71(data.month, { instancePath: instancePath + "/month", parentData: data, parentDataProperty: "month", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.institutionName !== void 0) {
      let data3 = data.institutionName;
      if (typeof data3 == "string") {
        if (func0(data3) > 100) {
          let err15 = { instancePath: instancePath + "/institutionName", schemaPath: "#/properties/institutionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func0(data3) < 2) {
          let err16 = { instancePath: instancePath + "/institutionName", schemaPath: "#/properties/institutionName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/institutionName", schemaPath: "#/properties/institutionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.institutionUscc !== void 0 && (validate49(data.institutionUscc, { instancePath: instancePath + "/institutionUscc", parentData: data, parentDataProperty: "institutionUscc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.requirements !== void 0) {
      let data5 = data.requirements;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err18 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e9 || isNaN(data5)) {
          let err19 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err20 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.creditedEnterprises !== void 0) {
      let data6 = data.creditedEnterprises;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err21 = { instancePath: instancePath + "/creditedEnterprises", schemaPath: "#/properties/creditedEnterprises/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e9 || isNaN(data6)) {
          let err22 = { instancePath: instancePath + "/creditedEnterprises", schemaPath: "#/properties/creditedEnterprises/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err23 = { instancePath: instancePath + "/creditedEnterprises", schemaPath: "#/properties/creditedEnterprises/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    }
    if (data.creditedAmount !== void 0) {
      let data7 = data.creditedAmount;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e12 || isNaN(data7)) {
          let err24 = { instancePath: instancePath + "/creditedAmount", schemaPath: "#/properties/creditedAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err25 = { instancePath: instancePath + "/creditedAmount", schemaPath: "#/properties/creditedAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let res0;
        if (res0 = data7 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err26 = { instancePath: instancePath + "/creditedAmount", schemaPath: "#/properties/creditedAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/creditedAmount", schemaPath: "#/properties/creditedAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.loans !== void 0) {
      let data8 = data.loans;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err28 = { instancePath: instancePath + "/loans", schemaPath: "#/properties/loans/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e9 || isNaN(data8)) {
          let err29 = { instancePath: instancePath + "/loans", schemaPath: "#/properties/loans/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err30 = { instancePath: instancePath + "/loans", schemaPath: "#/properties/loans/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.loanAmount !== void 0) {
      let data9 = data.loanAmount;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e12 || isNaN(data9)) {
          let err31 = { instancePath: instancePath + "/loanAmount", schemaPath: "#/properties/loanAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err32 = { instancePath: instancePath + "/loanAmount", schemaPath: "#/properties/loanAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        let res1;
        if (res1 = data9 / 0.01, Math.abs(Math.round(res1) - res1) > 1e-6) {
          let err33 = { instancePath: instancePath + "/loanAmount", schemaPath: "#/properties/loanAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/loanAmount", schemaPath: "#/properties/loanAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.unsecuredLoans !== void 0) {
      let data10 = data.unsecuredLoans;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err35 = { instancePath: instancePath + "/unsecuredLoans", schemaPath: "#/properties/unsecuredLoans/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1e9 || isNaN(data10)) {
          let err36 = { instancePath: instancePath + "/unsecuredLoans", schemaPath: "#/properties/unsecuredLoans/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err37 = { instancePath: instancePath + "/unsecuredLoans", schemaPath: "#/properties/unsecuredLoans/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
    }
    if (data.unsecuredLoanAmount !== void 0) {
      let data11 = data.unsecuredLoanAmount;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1e12 || isNaN(data11)) {
          let err38 = { instancePath: instancePath + "/unsecuredLoanAmount", schemaPath: "#/properties/unsecuredLoanAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          let err39 = { instancePath: instancePath + "/unsecuredLoanAmount", schemaPath: "#/properties/unsecuredLoanAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        let res2;
        if (res2 = data11 / 0.01, Math.abs(Math.round(res2) - res2) > 1e-6) {
          let err40 = { instancePath: instancePath + "/unsecuredLoanAmount", schemaPath: "#/properties/unsecuredLoanAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/unsecuredLoanAmount", schemaPath: "#/properties/unsecuredLoanAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.firstTimeBorrowers !== void 0) {
      let data12 = data.firstTimeBorrowers;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err42 = { instancePath: instancePath + "/firstTimeBorrowers", schemaPath: "#/properties/firstTimeBorrowers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 1e9 || isNaN(data12)) {
          let err43 = { instancePath: instancePath + "/firstTimeBorrowers", schemaPath: "#/properties/firstTimeBorrowers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          let err44 = { instancePath: instancePath + "/firstTimeBorrowers", schemaPath: "#/properties/firstTimeBorrowers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      }
    }
    data.amountUnit !== void 0 && (validate144(data.amountUnit, { instancePath: instancePath + "/amountUnit", parentData: data, parentDataProperty: "amountUnit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length));
  } else {
    let err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rows") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rows !== void 0) {
      let data0 = data.rows;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          let err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate151(data0[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema17 = validate158;
var schema69 = { type: "object", additionalProperties: !1, required: ["externalSystemId", "platformId", "institutionName", "uscc", "kind", "division", "connectedOn", "assessmentValidUntil", "status"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, institutionName: { type: "string", minLength: 2, maxLength: 100 }, uscc: { $ref: "#/$defs/Uscc" }, kind: { type: "string", enum: ["银行", "保险公司", "融资担保公司", "小额贷款公司", "融资租赁公司", "商业保理公司", "其他"] }, division: { $ref: "#/$defs/Division" }, connectedOn: { $ref: "#/$defs/LocalDate" }, assessmentValidUntil: { $ref: "#/$defs/LocalDate" }, status: { type: "string", enum: ["已接入", "已暂停", "已退出"] } } };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.institutionName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "institutionName" }, message: "must have required property 'institutionName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.uscc === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kind === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.division === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "division" }, message: "must have required property 'division'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.connectedOn === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectedOn" }, message: "must have required property 'connectedOn'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.assessmentValidUntil === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assessmentValidUntil" }, message: "must have required property 'assessmentValidUntil'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.status === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema69.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.institutionName !== void 0) {
      let data2 = data.institutionName;
      if (typeof data2 == "string") {
        if (func0(data2) > 100) {
          let err10 = { instancePath: instancePath + "/institutionName", schemaPath: "#/properties/institutionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func0(data2) < 2) {
          let err11 = { instancePath: instancePath + "/institutionName", schemaPath: "#/properties/institutionName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/institutionName", schemaPath: "#/properties/institutionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.uscc !== void 0 && (validate49(data.uscc, { instancePath: instancePath + "/uscc", parentData: data, parentDataProperty: "uscc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 != "string") {
        let err13 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data4 === "银行" || data4 === "保险公司" || data4 === "融资担保公司" || data4 === "小额贷款公司" || data4 === "融资租赁公司" || data4 === "商业保理公司" || data4 === "其他")) {
        let err14 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema69.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.division !== void 0 && (validate120(data.division, { instancePath: instancePath + "/division", parentData: data, parentDataProperty: "division", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.connectedOn !== void 0 && (validate147(data.connectedOn, { instancePath: instancePath + "/connectedOn", parentData: data, parentDataProperty: "connectedOn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.assessmentValidUntil !== void 0 && (validate147(data.assessmentValidUntil, { instancePath: instancePath + "/assessmentValidUntil", parentData: data, parentDataProperty: "assessmentValidUntil", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string") {
        let err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data8 === "已接入" || data8 === "已暂停" || data8 === "已退出")) {
        let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema69.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rows") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rows !== void 0) {
      let data0 = data.rows;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          let err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate159(data0[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema18 = validate167;
var schema71 = { type: "object", additionalProperties: !1, required: ["externalSystemId", "platformId", "productName", "institutionUscc", "kind", "minimumAmount", "maximumAmount", "amountUnit", "minimumTermMonths", "maximumTermMonths", "minimumRate", "maximumRate", "divisions", "publishedOn", "status"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, productName: { type: "string", minLength: 2, maxLength: 100 }, institutionUscc: { $ref: "#/$defs/Uscc" }, kind: { type: "string", enum: ["信用贷款", "抵押贷款", "质押贷款", "保证贷款", "组合贷款", "其他"] }, minimumAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, maximumAmount: { type: "number", minimum: 0, maximum: 1e12, multipleOf: 0.01 }, amountUnit: { $ref: "#/$defs/YuanOnly" }, minimumTermMonths: { type: "integer", minimum: 1, maximum: 600 }, maximumTermMonths: { type: "integer", minimum: 1, maximum: 600 }, minimumRate: { type: "number", minimum: 0, maximum: 100 }, maximumRate: { type: "number", minimum: 0, maximum: 100 }, divisions: { type: "array", maxItems: 100, uniqueItems: !0, items: { $ref: "#/$defs/Division" } }, publishedOn: { $ref: "#/$defs/LocalDate" }, status: { type: "string", enum: ["上架", "下架"] } } }, func146 = require_equal().default;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.productName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productName" }, message: "must have required property 'productName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.institutionUscc === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "institutionUscc" }, message: "must have required property 'institutionUscc'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kind === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.minimumAmount === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimumAmount" }, message: "must have required property 'minimumAmount'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.maximumAmount === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maximumAmount" }, message: "must have required property 'maximumAmount'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.amountUnit === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountUnit" }, message: "must have required property 'amountUnit'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.minimumTermMonths === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimumTermMonths" }, message: "must have required property 'minimumTermMonths'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.maximumTermMonths === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maximumTermMonths" }, message: "must have required property 'maximumTermMonths'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.minimumRate === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimumRate" }, message: "must have required property 'minimumRate'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.maximumRate === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maximumRate" }, message: "must have required property 'maximumRate'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.divisions === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "divisions" }, message: "must have required property 'divisions'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.publishedOn === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishedOn" }, message: "must have required property 'publishedOn'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.status === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema71.properties, key0)) {
        let err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.productName !== void 0) {
      let data2 = data.productName;
      if (typeof data2 == "string") {
        if (func0(data2) > 100) {
          let err16 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data2) < 2) {
          let err17 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.institutionUscc !== void 0 && (validate49(data.institutionUscc, { instancePath: instancePath + "/institutionUscc", parentData: data, parentDataProperty: "institutionUscc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 != "string") {
        let err19 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data4 === "信用贷款" || data4 === "抵押贷款" || data4 === "质押贷款" || data4 === "保证贷款" || data4 === "组合贷款" || data4 === "其他")) {
        let err20 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema71.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.minimumAmount !== void 0) {
      let data5 = data.minimumAmount;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e12 || isNaN(data5)) {
          let err21 = { instancePath: instancePath + "/minimumAmount", schemaPath: "#/properties/minimumAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err22 = { instancePath: instancePath + "/minimumAmount", schemaPath: "#/properties/minimumAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        let res0;
        if (res0 = data5 / 0.01, Math.abs(Math.round(res0) - res0) > 1e-6) {
          let err23 = { instancePath: instancePath + "/minimumAmount", schemaPath: "#/properties/minimumAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/minimumAmount", schemaPath: "#/properties/minimumAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.maximumAmount !== void 0) {
      let data6 = data.maximumAmount;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e12 || isNaN(data6)) {
          let err25 = { instancePath: instancePath + "/maximumAmount", schemaPath: "#/properties/maximumAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err26 = { instancePath: instancePath + "/maximumAmount", schemaPath: "#/properties/maximumAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let res1;
        if (res1 = data6 / 0.01, Math.abs(Math.round(res1) - res1) > 1e-6) {
          let err27 = { instancePath: instancePath + "/maximumAmount", schemaPath: "#/properties/maximumAmount/multipleOf", keyword: "multipleOf", params: { multipleOf: 0.01 }, message: "must be multiple of 0.01" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/maximumAmount", schemaPath: "#/properties/maximumAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.amountUnit !== void 0 && (validate144(data.amountUnit, { instancePath: instancePath + "/amountUnit", parentData: data, parentDataProperty: "amountUnit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length)), data.minimumTermMonths !== void 0) {
      let data8 = data.minimumTermMonths;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err29 = { instancePath: instancePath + "/minimumTermMonths", schemaPath: "#/properties/minimumTermMonths/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 600 || isNaN(data8)) {
          let err30 = { instancePath: instancePath + "/minimumTermMonths", schemaPath: "#/properties/minimumTermMonths/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          let err31 = { instancePath: instancePath + "/minimumTermMonths", schemaPath: "#/properties/minimumTermMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
    if (data.maximumTermMonths !== void 0) {
      let data9 = data.maximumTermMonths;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err32 = { instancePath: instancePath + "/maximumTermMonths", schemaPath: "#/properties/maximumTermMonths/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 600 || isNaN(data9)) {
          let err33 = { instancePath: instancePath + "/maximumTermMonths", schemaPath: "#/properties/maximumTermMonths/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          let err34 = { instancePath: instancePath + "/maximumTermMonths", schemaPath: "#/properties/maximumTermMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
    }
    if (data.minimumRate !== void 0) {
      let data10 = data.minimumRate;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 100 || isNaN(data10)) {
          let err35 = { instancePath: instancePath + "/minimumRate", schemaPath: "#/properties/minimumRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err36 = { instancePath: instancePath + "/minimumRate", schemaPath: "#/properties/minimumRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/minimumRate", schemaPath: "#/properties/minimumRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.maximumRate !== void 0) {
      let data11 = data.maximumRate;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 100 || isNaN(data11)) {
          let err38 = { instancePath: instancePath + "/maximumRate", schemaPath: "#/properties/maximumRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          let err39 = { instancePath: instancePath + "/maximumRate", schemaPath: "#/properties/maximumRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/maximumRate", schemaPath: "#/properties/maximumRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.divisions !== void 0) {
      let data12 = data.divisions;
      if (Array.isArray(data12)) {
        if (data12.length > 100) {
          let err41 = { instancePath: instancePath + "/divisions", schemaPath: "#/properties/divisions/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate120(data12[i0], { instancePath: instancePath + "/divisions/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
        let i1 = data12.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func146(data12[i1], data12[j0])) {
                  let err42 = { instancePath: instancePath + "/divisions", schemaPath: "#/properties/divisions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  break outer0;
                }
        }
      } else {
        let err43 = { instancePath: instancePath + "/divisions", schemaPath: "#/properties/divisions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.publishedOn !== void 0 && (validate147(data.publishedOn, { instancePath: instancePath + "/publishedOn", parentData: data, parentDataProperty: "publishedOn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.status !== void 0) {
      let data15 = data.status;
      if (typeof data15 != "string") {
        let err44 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      if (!(data15 === "上架" || data15 === "下架")) {
        let err45 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema71.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
  } else {
    let err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rows") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rows !== void 0) {
      let data0 = data.rows;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          let err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate168(data0[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema19 = validate176;
var schema73 = { type: "object", additionalProperties: !1, required: ["externalSystemId", "platformId", "policyTitle", "issuingAuthority", "documentNumber", "division", "kind", "issuedOn", "validUntil", "summary"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, policyTitle: { type: "string", minLength: 2, maxLength: 200 }, issuingAuthority: { type: "string", minLength: 2, maxLength: 200 }, documentNumber: { type: ["string", "null"], minLength: 2, maxLength: 60 }, division: { $ref: "#/$defs/Division" }, kind: { type: "string", enum: ["贴息", "担保费补贴", "风险补偿", "奖励", "其他"] }, issuedOn: { $ref: "#/$defs/LocalDate" }, validUntil: { $ref: "#/$defs/LocalDate" }, summary: { type: "string", minLength: 1, maxLength: 2e3 } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.policyTitle === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policyTitle" }, message: "must have required property 'policyTitle'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.issuingAuthority === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuingAuthority" }, message: "must have required property 'issuingAuthority'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.documentNumber === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documentNumber" }, message: "must have required property 'documentNumber'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.division === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "division" }, message: "must have required property 'division'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.kind === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.issuedOn === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuedOn" }, message: "must have required property 'issuedOn'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.validUntil === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntil" }, message: "must have required property 'validUntil'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.summary === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema73.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.policyTitle !== void 0) {
      let data2 = data.policyTitle;
      if (typeof data2 == "string") {
        if (func0(data2) > 200) {
          let err11 = { instancePath: instancePath + "/policyTitle", schemaPath: "#/properties/policyTitle/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func0(data2) < 2) {
          let err12 = { instancePath: instancePath + "/policyTitle", schemaPath: "#/properties/policyTitle/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/policyTitle", schemaPath: "#/properties/policyTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.issuingAuthority !== void 0) {
      let data3 = data.issuingAuthority;
      if (typeof data3 == "string") {
        if (func0(data3) > 200) {
          let err14 = { instancePath: instancePath + "/issuingAuthority", schemaPath: "#/properties/issuingAuthority/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data3) < 2) {
          let err15 = { instancePath: instancePath + "/issuingAuthority", schemaPath: "#/properties/issuingAuthority/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/issuingAuthority", schemaPath: "#/properties/issuingAuthority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.documentNumber !== void 0) {
      let data4 = data.documentNumber;
      if (typeof data4 != "string" && data4 !== null) {
        let err17 = { instancePath: instancePath + "/documentNumber", schemaPath: "#/properties/documentNumber/type", keyword: "type", params: { type: schema73.properties.documentNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data4 == "string") {
        if (func0(data4) > 60) {
          let err18 = { instancePath: instancePath + "/documentNumber", schemaPath: "#/properties/documentNumber/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func0(data4) < 2) {
          let err19 = { instancePath: instancePath + "/documentNumber", schemaPath: "#/properties/documentNumber/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    }
    if (data.division !== void 0 && (validate120(data.division, { instancePath: instancePath + "/division", parentData: data, parentDataProperty: "division", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data6 = data.kind;
      if (typeof data6 != "string") {
        let err20 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data6 === "贴息" || data6 === "担保费补贴" || data6 === "风险补偿" || data6 === "奖励" || data6 === "其他")) {
        let err21 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema73.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.issuedOn !== void 0 && (validate147(data.issuedOn, { instancePath: instancePath + "/issuedOn", parentData: data, parentDataProperty: "issuedOn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.validUntil !== void 0 && (validate147(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.summary !== void 0) {
      let data9 = data.summary;
      if (typeof data9 == "string") {
        if (func0(data9) > 2e3) {
          let err22 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (func0(data9) < 1) {
          let err23 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rows") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rows !== void 0) {
      let data0 = data.rows;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          let err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate177(data0[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema20 = validate184;
var schema75 = { type: "object", additionalProperties: !1, required: ["externalSystemId", "platformId", "agencyName", "uscc", "kind", "filingNumber", "division", "connectedOn", "status"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, agencyName: { type: "string", minLength: 2, maxLength: 100 }, uscc: { $ref: "#/$defs/Uscc" }, kind: { type: "string", enum: ["企业征信机构", "信用评级机构", "其他"] }, filingNumber: { type: ["string", "null"], minLength: 1, maxLength: 60 }, division: { $ref: "#/$defs/Division" }, connectedOn: { $ref: "#/$defs/LocalDate" }, status: { type: "string", enum: ["已接入", "已暂停", "已退出"] } } };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.agencyName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agencyName" }, message: "must have required property 'agencyName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.uscc === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uscc" }, message: "must have required property 'uscc'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kind === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.filingNumber === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filingNumber" }, message: "must have required property 'filingNumber'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.division === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "division" }, message: "must have required property 'division'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.connectedOn === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectedOn" }, message: "must have required property 'connectedOn'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.status === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema75.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.agencyName !== void 0) {
      let data2 = data.agencyName;
      if (typeof data2 == "string") {
        if (func0(data2) > 100) {
          let err10 = { instancePath: instancePath + "/agencyName", schemaPath: "#/properties/agencyName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func0(data2) < 2) {
          let err11 = { instancePath: instancePath + "/agencyName", schemaPath: "#/properties/agencyName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/agencyName", schemaPath: "#/properties/agencyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.uscc !== void 0 && (validate49(data.uscc, { instancePath: instancePath + "/uscc", parentData: data, parentDataProperty: "uscc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 != "string") {
        let err13 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data4 === "企业征信机构" || data4 === "信用评级机构" || data4 === "其他")) {
        let err14 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema75.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.filingNumber !== void 0) {
      let data5 = data.filingNumber;
      if (typeof data5 != "string" && data5 !== null) {
        let err15 = { instancePath: instancePath + "/filingNumber", schemaPath: "#/properties/filingNumber/type", keyword: "type", params: { type: schema75.properties.filingNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data5 == "string") {
        if (func0(data5) > 60) {
          let err16 = { instancePath: instancePath + "/filingNumber", schemaPath: "#/properties/filingNumber/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func0(data5) < 1) {
          let err17 = { instancePath: instancePath + "/filingNumber", schemaPath: "#/properties/filingNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.division !== void 0 && (validate120(data.division, { instancePath: instancePath + "/division", parentData: data, parentDataProperty: "division", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.connectedOn !== void 0 && (validate147(data.connectedOn, { instancePath: instancePath + "/connectedOn", parentData: data, parentDataProperty: "connectedOn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string") {
        let err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data8 === "已接入" || data8 === "已暂停" || data8 === "已退出")) {
        let err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema75.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rows") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rows !== void 0) {
      let data0 = data.rows;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          let err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate185(data0[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contractSchema21 = validate192;
var schema77 = { type: "object", additionalProperties: !1, required: ["externalSystemId", "platformId", "month", "productName", "providerUscc", "kind", "calls", "licensedCalls", "institutions", "enterprises"], properties: { externalSystemId: { $ref: "#/$defs/RecordId" }, platformId: { $ref: "#/$defs/PlatformId" }, month: { $ref: "#/$defs/Month" }, productName: { type: "string", minLength: 2, maxLength: 100 }, providerUscc: { $ref: "#/$defs/Uscc" }, kind: { type: "string", enum: ["信用报告", "信用评价", "联合建模", "名单", "其他"] }, calls: { type: "integer", minimum: 0, maximum: 1e9 }, licensedCalls: { type: "integer", minimum: 0, maximum: 1e9 }, institutions: { type: "integer", minimum: 0, maximum: 1e9 }, enterprises: { type: "integer", minimum: 0, maximum: 1e9 } } };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalSystemId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalSystemId" }, message: "must have required property 'externalSystemId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platformId" }, message: "must have required property 'platformId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.month === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.productName === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productName" }, message: "must have required property 'productName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.providerUscc === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "providerUscc" }, message: "must have required property 'providerUscc'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.kind === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.calls === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calls" }, message: "must have required property 'calls'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.licensedCalls === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licensedCalls" }, message: "must have required property 'licensedCalls'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.institutions === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "institutions" }, message: "must have required property 'institutions'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.enterprises === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprises" }, message: "must have required property 'enterprises'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func21.call(schema77.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.externalSystemId !== void 0 && (validate115(data.externalSystemId, { instancePath: instancePath + "/externalSystemId", parentData: data, parentDataProperty: "externalSystemId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.platformId !== void 0 && (validate51(data.platformId, { instancePath: instancePath + "/platformId", parentData: data, parentDataProperty: "platformId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.month !== void 0 && (validate71(data.month, { instancePath: instancePath + "/month", parentData: data, parentDataProperty: "month", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.productName !== void 0) {
      let data3 = data.productName;
      if (typeof data3 == "string") {
        if (func0(data3) > 100) {
          let err11 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func0(data3) < 2) {
          let err12 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.providerUscc !== void 0 && (validate49(data.providerUscc, { instancePath: instancePath + "/providerUscc", parentData: data, parentDataProperty: "providerUscc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data5 = data.kind;
      if (typeof data5 != "string") {
        let err14 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data5 === "信用报告" || data5 === "信用评价" || data5 === "联合建模" || data5 === "名单" || data5 === "其他")) {
        let err15 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema77.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.calls !== void 0) {
      let data6 = data.calls;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err16 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e9 || isNaN(data6)) {
          let err17 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err18 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.licensedCalls !== void 0) {
      let data7 = data.licensedCalls;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err19 = { instancePath: instancePath + "/licensedCalls", schemaPath: "#/properties/licensedCalls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e9 || isNaN(data7)) {
          let err20 = { instancePath: instancePath + "/licensedCalls", schemaPath: "#/properties/licensedCalls/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err21 = { instancePath: instancePath + "/licensedCalls", schemaPath: "#/properties/licensedCalls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data.institutions !== void 0) {
      let data8 = data.institutions;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err22 = { instancePath: instancePath + "/institutions", schemaPath: "#/properties/institutions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e9 || isNaN(data8)) {
          let err23 = { instancePath: instancePath + "/institutions", schemaPath: "#/properties/institutions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err24 = { instancePath: instancePath + "/institutions", schemaPath: "#/properties/institutions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
    }
    if (data.enterprises !== void 0) {
      let data9 = data.enterprises;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err25 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e9 || isNaN(data9)) {
          let err26 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err27 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rows") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rows !== void 0) {
      let data0 = data.rows;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          let err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate193(data0[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var operations = [{ operationId: "getPublicKey", method: "POST", path: "/api/publicKey", tags: ["envelope"], security: [], auth: "open", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json", "text/plain"] }, plain: { request: !1, response: !1 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "getToken", method: "POST", path: "/api/getToken", tags: ["envelope"], security: ["envelopeSignature"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "inquire", method: "POST", path: "/api/creditInquiry/{item}", tags: ["envelope"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "path", name: "item", required: !0, type: "string" }, { in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadCreditProductStatistics", method: "POST", path: "/api/upload/creditProductStatistics", tags: ["upload"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadCreditServiceAgencies", method: "POST", path: "/api/upload/creditServiceAgencies", tags: ["upload"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadEnterprises", method: "POST", path: "/api/upload/enterprises", tags: ["upload"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadFinancialInstitutions", method: "POST", path: "/api/upload/financialInstitutions", tags: ["upload"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadFinancialProducts", method: "POST", path: "/api/upload/financialProducts", tags: ["upload"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadFinancingRequirements", method: "POST", path: "/api/upload/financingRequirements", tags: ["upload"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadFinancingStatistics", method: "POST", path: "/api/upload/financingStatistics", tags: ["upload"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadLicense", method: "POST", path: "/api/creditInquiry/uploadLicense", tags: ["envelope"], security: ["envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["multipart/form-data"], form: { file: "file", enterpriseName: "string", uniscId: "string", authorizedInfos: "string", authorizedOrgsCode: "string", platformId: "string", count: "string", loanStage: "string", licenseFileType: "string", caSupplier: "string", validateUrl: "string", authorizedStartTime: "string", authorizedEndTime: "string", hashCode: "string", token: "string", publicKey: "string" }, responses: { 200: ["application/json"] }, plain: { request: !1, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }, { operationId: "uploadPolicies", method: "POST", path: "/api/upload/policies", tags: ["upload"], security: ["envelopeSignature", "envelopeToken"], auth: "envelope", roles: ["platform"], hasBody: !0, bodyRequired: !0, consumes: ["application/json"], responses: { 200: ["application/json"] }, plain: { request: !0, response: !0 }, parameters: [{ in: "header", name: "X-Trace-Id", required: !1, type: "string" }] }], validators = {
  "getPublicKey body application/json": contractSchema0,
  "getPublicKey 200 application/json": contractSchema1,
  "getPublicKey 200 text/plain": contractSchema2,
  "getPublicKey header X-Trace-Id": contractSchema3,
  "getToken body application/json": contractSchema4,
  "getToken 200 application/json": contractSchema5,
  "getToken plain request": contractSchema6,
  "getToken plain response": contractSchema7,
  "getToken header X-Trace-Id": contractSchema3,
  "uploadLicense body multipart/form-data": contractSchema8,
  "uploadLicense 200 application/json": contractSchema5,
  "uploadLicense plain response": contractSchema9,
  "uploadLicense header X-Trace-Id": contractSchema3,
  "inquire body application/json": contractSchema4,
  "inquire 200 application/json": contractSchema5,
  "inquire plain request": contractSchema10,
  "inquire plain response": contractSchema11,
  "inquire path item": contractSchema12,
  "inquire header X-Trace-Id": contractSchema3,
  "uploadEnterprises body application/json": contractSchema4,
  "uploadEnterprises 200 application/json": contractSchema5,
  "uploadEnterprises plain request": contractSchema13,
  "uploadEnterprises plain response": contractSchema14,
  "uploadEnterprises header X-Trace-Id": contractSchema3,
  "uploadFinancingRequirements body application/json": contractSchema4,
  "uploadFinancingRequirements 200 application/json": contractSchema5,
  "uploadFinancingRequirements plain request": contractSchema15,
  "uploadFinancingRequirements plain response": contractSchema14,
  "uploadFinancingRequirements header X-Trace-Id": contractSchema3,
  "uploadFinancingStatistics body application/json": contractSchema4,
  "uploadFinancingStatistics 200 application/json": contractSchema5,
  "uploadFinancingStatistics plain request": contractSchema16,
  "uploadFinancingStatistics plain response": contractSchema14,
  "uploadFinancingStatistics header X-Trace-Id": contractSchema3,
  "uploadFinancialInstitutions body application/json": contractSchema4,
  "uploadFinancialInstitutions 200 application/json": contractSchema5,
  "uploadFinancialInstitutions plain request": contractSchema17,
  "uploadFinancialInstitutions plain response": contractSchema14,
  "uploadFinancialInstitutions header X-Trace-Id": contractSchema3,
  "uploadFinancialProducts body application/json": contractSchema4,
  "uploadFinancialProducts 200 application/json": contractSchema5,
  "uploadFinancialProducts plain request": contractSchema18,
  "uploadFinancialProducts plain response": contractSchema14,
  "uploadFinancialProducts header X-Trace-Id": contractSchema3,
  "uploadPolicies body application/json": contractSchema4,
  "uploadPolicies 200 application/json": contractSchema5,
  "uploadPolicies plain request": contractSchema19,
  "uploadPolicies plain response": contractSchema14,
  "uploadPolicies header X-Trace-Id": contractSchema3,
  "uploadCreditServiceAgencies body application/json": contractSchema4,
  "uploadCreditServiceAgencies 200 application/json": contractSchema5,
  "uploadCreditServiceAgencies plain request": contractSchema20,
  "uploadCreditServiceAgencies plain response": contractSchema14,
  "uploadCreditServiceAgencies header X-Trace-Id": contractSchema3,
  "uploadCreditProductStatistics body application/json": contractSchema4,
  "uploadCreditProductStatistics 200 application/json": contractSchema5,
  "uploadCreditProductStatistics plain request": contractSchema21,
  "uploadCreditProductStatistics plain response": contractSchema14,
  "uploadCreditProductStatistics header X-Trace-Id": contractSchema3
};
export {
  operations,
  validators
};
