import { describe, expect, it } from 'vitest';
import { openAlignment } from '../../train/alignment.ts';
import { eachCandidateRow } from '../../train/candidates.ts';
import { labelBlocks } from '../../train/label.ts';

const LEAD = 'The lake below the village rose by two metres overnight and took the old bridge with it.';
const FIRST = 'Rescuers led forty families to the school on the hill, where the teachers had put up beds.';
const SECOND = 'The road to the district centre stays closed until engineers have looked at the dam.';
const THIRD = 'Two more bridges downstream are watched around the clock, the ministry said on Tuesday.';

/** Labels to two digits, for reading at a glance. */
function labels(blocks: readonly string[], ...reference: string[]): number[] {
  return [...labelBlocks(blocks, reference.join('\n\n'))].map((label) => Number(label.toFixed(2)));
}

describe('what stands on the page and in the reference', () => {
  it('is found, and nothing around it', () => {
    const page = [
      'Home',
      'Flood takes a bridge',
      LEAD,
      'Share',
      FIRST,
      'Read also: a quiet week on the hills',
    ];
    expect(labels(page, LEAD, FIRST)).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('is found in Russian and Kazakh', () => {
    const russian = 'Паводок снёс старый мост у села, движение по трассе закрыли до утра.';
    const kazakh = 'Құтқарушылар қырық отбасын төбедегі мектепке көшірді, ешкім зардап шеккен жоқ.';
    const page = ['Жаңалықтар', 'Погода', russian, 'Оқи отырыңыз', kazakh, 'Что дальше?', 'Погода'];
    expect(labels(page, russian, kazakh, 'Что дальше?')).toEqual([0, 0, 1, 0, 1, 1, 0]);
  });

  it('is found where the reference has soft hyphens and decomposed letters', () => {
    const sentence = 'Қала әкімі тұрғындармен кездесіп, жаңа көпірдің құрылысы туралы айтты.';
    expect(labels([sentence], sentence.normalize('NFD').replace('тұрғын', 'тұр\u00ADғын'))).toEqual([1]);
  });

  it('is nothing where the reference is empty, and for blocks without words', () => {
    expect(labels([LEAD, '***', ''], '')).toEqual([0, 0, 0]);
    expect(labels([LEAD, '***', ''], LEAD)).toEqual([1, 0, 0]);
    expect(labels([], LEAD)).toEqual([]);
  });
});

describe('two copies on the page, one in the reference', () => {
  it('takes the lead beside the article, not the teaser before or after it', () => {
    expect(labels([LEAD, 'Latest', 'Sport', LEAD, FIRST, SECOND], LEAD, FIRST, SECOND)).toEqual([
      0, 0, 0, 1, 1, 1,
    ]);
    expect(labels([FIRST, SECOND, LEAD, 'Latest', 'Sport', LEAD], FIRST, SECOND, LEAD)).toEqual([
      1, 1, 1, 0, 0, 0,
    ]);
  });

  it('takes one copy of a whole article, not parts of both', () => {
    const copy = [LEAD, 'Advertisement', FIRST, 'Advertisement', SECOND];
    const found = labels([...copy, 'For phones', ...copy], LEAD, FIRST, SECOND);
    expect([found.slice(0, 5), found.slice(6)]).toContainEqual([1, 0, 1, 0, 1]);
    expect([found.slice(0, 5), found.slice(6)]).toContainEqual([0, 0, 0, 0, 0]);
  });

  it('stays in a copy where the other lacks a part', () => {
    const page = [LEAD, 'Advertisement', FIRST, 'Advertisement', SECOND, 'For phones', LEAD, 'Share', SECOND];
    expect(labels(page, LEAD, FIRST, SECOND)).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0]);
  });

  it('takes the heading that stands at the paragraph', () => {
    const page = [LEAD, 'At the dam', 'Share', 'Print', 'At the dam', SECOND];
    expect(labels(page, LEAD, 'At the dam', THIRD, SECOND)).toEqual([1, 1, 0, 0, 0, 1]);
    const later = [LEAD, 'Share', 'At the dam', 'Share', 'Print', 'At the dam', SECOND];
    expect(labels(later, LEAD, 'At the dam', SECOND)).toEqual([1, 0, 0, 0, 0, 1, 1]);
  });

  it('takes both where the reference has both', () => {
    expect(labels([LEAD, FIRST, LEAD], LEAD, FIRST, LEAD)).toEqual([1, 1, 1]);
  });
});

describe('short blocks', () => {
  it('are found between their neighbours', () => {
    expect(labels([LEAD, 'At the dam', SECOND, 'Share'], LEAD, 'At the dam', SECOND)).toEqual([1, 1, 1, 0]);
  });

  it('are the ones in the article, not the same words in a menu', () => {
    const menu = ['Home', 'Weather', 'Sport', 'Weather', 'Contacts'];
    const found = labels([...menu, LEAD, 'Weather', SECOND, ...menu], LEAD, 'Weather', SECOND);
    expect(found).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0]);
  });

  it('are found as a whole or not at all', () => {
    expect(labels([LEAD, 'The dam', SECOND], LEAD, 'At the old dam', SECOND)).toEqual([1, 0, 1]);
  });

  it('are found as the items of a list, without the words between them', () => {
    const page = [LEAD, 'warm clothes', 'water', 'Subscribe', 'a torch', 'papers', FIRST];
    expect(labels(page, LEAD, '- warm clothes\n- water\n- a torch\n- papers', FIRST)).toEqual([
      1, 1, 1, 0, 1, 1, 1,
    ]);
  });

  it('are found where the reference has nothing else', () => {
    expect(labels(['Menu', 'bread', 'salt', 'tea'], 'bread, salt, tea')).toEqual([0, 1, 1, 1]);
  });

  it('far from everything else found are chance', () => {
    const menu = ['Weather', ...Array.from({ length: 12 }, (_, i) => `Rubric ${i}`)];
    expect(labels([...menu, LEAD, FIRST], 'Weather and water', LEAD, FIRST)[0]).toBe(0);
    // A find in the menu would also keep what stands before it in the reference from being found after it.
    const found = labels(
      ['News from the dam', ...menu, 'To be clear', LEAD],
      'To be clear, news from the dam',
      LEAD,
    );
    expect([found[0], found.at(-2)]).toEqual([0, 1]);
  });
});

describe('blocks that are found in part', () => {
  it('get the share of their words', () => {
    const caption = 'Photo by the district press office';
    expect(labels([`${caption} ${FIRST}`, SECOND], FIRST, SECOND)).toEqual([0.74, 1]);
    expect(labels([`${FIRST} ${caption}`], FIRST)).toEqual([0.74]);
  });

  it('are found around words of their own', () => {
    const [head, tail] = [FIRST.slice(0, 49), FIRST.slice(49)];
    expect(labels([`${head} [1] ${tail}`], FIRST)).toEqual([0.94]);
    expect(
      labels(['They took the boats up to the small pier'], 'They took the boats up to the pier'),
    ).toEqual([0.89]);
  });
});

describe('another order', () => {
  it('is followed for long runs', () => {
    expect(labels([LEAD, FIRST, 'Share', SECOND, THIRD], SECOND, THIRD, LEAD, FIRST)).toEqual([
      1, 1, 0, 1, 1,
    ]);
    expect(labels([THIRD, SECOND, FIRST, LEAD], LEAD, FIRST, SECOND, THIRD)).toEqual([1, 1, 1, 1]);
  });

  it('is not followed for a few words', () => {
    const rubric = 'Rescuers led forty families';
    expect(labels([LEAD, SECOND, rubric], LEAD, `${rubric} away.`, SECOND)).toEqual([1, 1, 0]);
  });
});

describe('the places looked at', () => {
  function countCandidates(blocks: readonly string[], reference: string, length: number) {
    const alignment = openAlignment(blocks, reference);
    let [most, sum] = [0, 0];
    const all = { pageFrom: 0, pageTo: alignment.page.length, refFrom: 0, refTo: alignment.taken.length };
    eachCandidateRow(
      alignment,
      all,
      () => length,
      (_, places) => {
        most = Math.max(most, places.length);
        sum += places.length;
      },
    );
    return { most, sum };
  }

  it('are few for every word, however often it comes', () => {
    const page = Array.from({ length: 5000 }, () => 'news');
    const reference = Array.from({ length: 4000 }, () => 'news').join(' ');
    for (const length of [1, 2, 4]) {
      const { most, sum } = countCandidates(page, reference, length);
      expect(most).toBeLessThanOrEqual(36);
      expect(sum).toBeGreaterThan(5000);
      expect(sum).toBeLessThanOrEqual(36 * 5000);
    }
  });

  it('are enough to find a refrain as often as the reference has it', () => {
    const times = 500;
    const page = Array.from({ length: times }, (_, i) => [`Item ${i} costs`, 'Yes']).flat();
    expect(Math.min(...labelBlocks(page, page.join('\n')))).toBe(1);
    const twice = Array.from({ length: 5000 }, () => 'news');
    const found = labelBlocks(twice, Array.from({ length: 4000 }, () => 'news').join(' '));
    expect(found.filter((label) => label === 1)).toHaveLength(4000);
  });

  it('are enough where the page has the refrain more often, before or after', () => {
    const yes = (times: number) => Array.from({ length: times }, () => 'Yes');
    const reference = [...yes(50), 'No', ...yes(50)].join(' ');
    for (const page of [
      [...yes(70), 'No', ...yes(50)],
      [...yes(50), 'No', ...yes(70)],
    ]) {
      expect(labelBlocks(page, reference).filter((label) => label === 1)).toHaveLength(101);
    }
  });
});
