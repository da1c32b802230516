import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh root in the document and waits until everything already resolved is drawn. */
export async function mount(node: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await settle(() => render(node, root));
  return root;
}

/** Does `work`, then lets promises that are already resolved run and be drawn; waits for no clock. */
export async function settle(work: () => void = () => undefined): Promise<void> {
  await act(async () => {
    work();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
}

/** The control whose name (label or text) contains `name`; throws with what there is when it is missing. */
export function control(root: ParentNode, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, summary, select')];
  const found = all.find((element) => nameOf(element).includes(name));
  if (!found) throw new Error(`no control "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? plain(element.textContent);
}

/** Text with every kind of space as a plain one, so that tests need not spell them. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
