import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const systemLogs = defineAttestation({
  id: 'attest.system-logs',
  title: text('系统日志与越权防范', 'Logs, and staying within one’s authority'),
  requirements: ['LF-008', 'LF-009'],
  from: 'platform',
  handIn: [
    text(
      '日志管理制度，写明内容、保存期限和防篡改措施',
      'the rules for logs: content, how long kept, how protected',
    ),
    text('数据库、运维和后台操作的日志样本', 'samples of logs of the database, operations and back office'),
    text('定期日志审计的记录', 'records of regular audits of the logs'),
  ],
  lookFor: [
    text(
      '访问和操作都记下何人、何时、对谁、做什么、依据什么、结果如何，被拒绝的也在内',
      'each access and operation has who, when, whom, what, on what ground and with what result, refusals included',
    ),
    text(
      '保存不少于六个月，管理员不能删改',
      'kept six months or longer, and no administrator can alter them',
    ),
    text(
      '后台人员的越权尝试有发现、有处理',
      'attempts of staff beyond their authority are found and dealt with',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('制度修订或系统有重大变更', 'the rules are revised or the system changes substantially'),
});
