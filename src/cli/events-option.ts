import { Option } from 'commander';
import { eventChoices } from '../../fixtures/scenarios/event-choice.ts';

/** `--events`: what happens by the world's script while its clock runs. */
export function eventsOption(): Option {
  return new Option(
    '--events <choice>',
    '世界剧本：无、情景企业的事件、外加按频率随机的事件 / the world’s script: nothing, the scenario companies’ stories, or random events too',
  )
    .choices(eventChoices)
    .default('none');
}
