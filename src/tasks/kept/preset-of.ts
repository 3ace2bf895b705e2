import type { Words } from '../../engine/cell';
import type { Preset } from '../preset';
import { KEPT, type KeptModel } from './kept-model';
import { shownClass } from './said';

/** No cell has more stages: what is shown begins with a timestep that is computed to its end. */
const LAST_STAGE = 99;

/** A kept model as a preset: what it is opened with rejects where its numbers do not fit the cell. */
export function presetOf(kept: KeptModel): Preset {
  const { id, name, own, cell, sample } = kept;
  return {
    id: `${KEPT}${id}`,
    name: { en: name, zh: name },
    description: describe(kept),
    lookFor: {
      en: 'Which gates open or close at the steps that matter, and which units keep what is needed until the end?',
      zh: '在关键的时间步，哪些门打开或关闭？哪些单元把需要的信息一直保留到最后？',
    },
    tryThis: {
      words: {
        en: 'Hold h of unit 1 at 0 at every timestep: the prediction moves as far as it depends on that unit.',
        zh: '把第 1 个单元的 h 在每个时间步都钳制为 0：预测移动多少，就有多依赖这个单元。',
      },
      change: {
        edits: [{ kind: 'hold', lane: 0, node: 'h', unit: 0, timestep: null, value: 0 }],
      },
    },
    source: null,
    cells: [cell],
    sizes: null,
    start: { timestep: sample.readAt, stage: LAST_STAGE, unit: 0 },
    ...(own === null ? {} : { own }),
    open: async (base, { text }) => {
      const { openKept } = await import('./open-kept');
      return openKept(kept, base, text);
    },
  };
}

function describe(kept: KeptModel): Words {
  const [origin, said] = [originOf(kept), saidOf(kept)];
  return { en: `${origin.en} ${said.en}`, zh: `${origin.zh}${said.zh}` };
}

function originOf({ origin, sample }: KeptModel): Words {
  if (origin.kind === 'file') {
    return {
      en: `A model of your own, from the file ${origin.file}, on the sequence “${sample.name}”.`,
      zh: `你自己的模型，来自文件 ${origin.file}，序列为“${sample.name}”。`,
    };
  }
  const { task, updates } = origin;
  return {
    en: `Trained in the lab (${task.en}), after ${updates} updates, on the sample “${sample.name}”.`,
    zh: `在训练实验室里训练（${task.zh}），更新 ${updates} 次之后，样本为“${sample.name}”。`,
  };
}

function saidOf(kept: KeptModel): Words {
  const { readout, loss, classes, target } = kept;
  if (readout === null) {
    return {
      en: 'It has no read-out: h of unit 1 stands in for a prediction.',
      zh: '没有读出层：预测的位置显示第 1 个单元的 h。',
    };
  }
  if (loss === 'mse') {
    const more = readout.size > 1;
    return {
      en: `The prediction is “${target.name.en}”${more ? `, the first of ${readout.size} outputs` : ''}.`,
      zh: `预测的是“${target.name.zh}”${more ? `（${readout.size} 个输出中的第一个）` : ''}。`,
    };
  }
  const place = shownClass(kept);
  const { en, zh } = classes[place] ?? { en: String(place), zh: String(place) };
  return {
    en: `The prediction is the probability of “${en}”.`,
    zh: `预测的是“${zh}”的概率。`,
  };
}
