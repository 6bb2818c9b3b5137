import { text } from '../engine/text.ts';

/** Stands in every report, in every format: what the report is not. */
export const notice = text(
  '本报告是依据公开文件和参考接口所作的自测结果，不是任何主管部门出具的检测结论或接入证书，也不能代替省级节点的接入评估、等级保护测评和密码应用安全性评估。国家和省级节点的正式接入规范未公开；文件没有写明的数值取自规则集中标明“推定”的设置。',
  'This report is a self-test against public documents and a reference interface. It is not an official finding or certificate of any authority, and it does not replace the provincial node’s assessment for admission, the multi-level protection assessment, or the assessment of cryptography. The nodes’ formal access standards are not public; values that no document states come from settings of the profile that are marked “assumed”.',
);
