import { text, type Text } from '../../engine/text.ts';
import { AdminRefusal, AdminUnreachable } from './admin-client.ts';

/** What went wrong and what to do about it, with the words of the administration where it had any. */
export interface FailureWords {
  readonly sentence: Text;
  readonly remedy: Text;
  readonly told?: string;
}

/** Says a failure in both languages. */
export function failureWords(failure: unknown): FailureWords {
  if (failure instanceof AdminUnreachable) {
    return {
      sentence: text('模拟网络没有应答。', 'The mock network does not answer.'),
      remedy: text(
        '看“xinheng mock”是否仍在运行，再试一次；本页会自行重连。',
        'See whether "xinheng mock" still runs, and try again; this page reconnects by itself.',
      ),
    };
  }
  if (failure instanceof AdminRefusal) return refusalWords(failure);
  return {
    sentence: text('控制台自身出错。', 'The console itself failed.'),
    remedy: text(
      '重新载入本页；仍出错时请附上下面的说明报告。',
      'Reload this page; if it fails again, report it with the text below.',
    ),
    told: failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure),
  };
}

function refusalWords({ status, code, message, remedy = '' }: AdminRefusal): FailureWords {
  const told = `${code} ${message} ${remedy}`.trim();
  if (status === 401) {
    return {
      sentence: text('管理令牌不对，网络不予回应。', 'The administration token is wrong.'),
      remedy: text(
        '从“xinheng mock”启动时打印的控制台链接打开本页，或重新输入令牌；网络重启后令牌会变。',
        'Open this page by the link that "xinheng mock" printed when it started, or enter the token again; a restarted network has a new one.',
      ),
      told,
    };
  }
  if (status === 404) {
    return {
      sentence: text(
        '所指的对象不在，或这一版网络没有此项功能。',
        'There is no such thing, or this version of the network cannot do it.',
      ),
      remedy: text(
        '刷新后再看；仍如此，请更新 xinheng。',
        'Refresh and look again; if it stays so, update xinheng.',
      ),
      told,
    };
  }
  if (status === 409) {
    return {
      sentence: text('与当前状态冲突，未执行。', 'It conflicts with the present state and was not done.'),
      remedy: text(
        '按下面的说明调整后再试：时钟只能向前，准入只能按其状态变化。',
        'Change what the text below names: the clock only goes forward, an admission only moves from where it is.',
      ),
      told,
    };
  }
  if (status >= 400 && status < 500) {
    return {
      sentence: text(
        '管理接口不接受此请求，未执行。',
        'The administration refused this and nothing was done.',
      ),
      remedy: text('按下面的说明改正所填内容后再试。', 'Correct what the text below names and try again.'),
      told,
    };
  }
  return {
    sentence: text('管理接口内部出错。', 'The administration failed.'),
    remedy: text(
      '再试一次；仍出错时查看“xinheng mock”的输出。',
      'Try again; if it fails again, read what "xinheng mock" wrote.',
    ),
    told,
  };
}
