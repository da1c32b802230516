import type { ComponentChildren } from 'preact';
import type { OverlayMessages } from '../../utils/data/locales/overlay-ru.ts';
import { ToolIcon, type ToolIconName } from '../ui/ToolIcon.tsx';

export type MenuName = 'look' | 'take' | 'listen';

interface Props {
  name: string;
  /** The name of taking the article along. */
  take: string;
  words: OverlayMessages;
  /** The word of the closing button. */
  close: string;
  menu: MenuName | null;
  full: boolean;
  /** 0 to 1. */
  progress: number;
  onMenu: (menu: MenuName) => void;
  onFull: () => void;
  onClose: () => void;
  /** The open menu. */
  children: ComponentChildren;
}

const ICONS = { listen: 'listen', take: 'take', look: 'text' } as const;

/** What can be done in the reading view, and how far the text has been read. */
export function PanelBar(props: Props) {
  const { name, take, words, close, menu, full, progress, onMenu, onFull, onClose, children } = props;
  const names = { listen: words.listen.title, take, look: words.look.title };
  return (
    <div class="panel-bar">
      <span class="panel-name">{name}</span>
      {(['listen', 'take', 'look'] as const).map((which) => (
        <IconButton
          key={which}
          icon={ICONS[which]}
          name={names[which]}
          expanded={menu === which}
          onClick={() => onMenu(which)}
        />
      ))}
      <IconButton icon={full ? 'side' : 'full'} name={full ? words.side : words.full} onClick={onFull} />
      <IconButton icon="close" name={close} title={`${words.original} (Esc)`} onClick={onClose} />
      {children ? <div class="panel-menu">{children}</div> : null}
      <div class="panel-progress" aria-hidden="true" style={{ scale: `${progress} 1` }} />
    </div>
  );
}

interface ButtonProps {
  icon: ToolIconName;
  name: string;
  title?: string;
  expanded?: boolean;
  onClick: () => void;
}

export function IconButton({ icon, name, title = name, expanded, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={name}
      aria-expanded={expanded}
      data-icon={icon}
      title={title}
      onClick={onClick}
    >
      <ToolIcon name={icon} />
    </button>
  );
}
