/** A picture and all that distinguishes it. */
export interface Shot {
  file: string;
  scene: string;
  browser: string;
  language: string;
  theme: string;
  width: number;
}

/** A page with every picture, one row a scene; narrow enough to compare languages and themes side by side. */
export function indexPage(shots: readonly Shot[]): string {
  const scenes = [...new Set(shots.map(({ scene }) => scene))];
  const rows = scenes.map((scene) => {
    const pictures = shots
      .filter((shot) => shot.scene === scene)
      .map(
        ({ file, browser, language, theme, width }) =>
          `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${browser} · ${language} · ${theme} · ${width}</figcaption></figure>`,
      );
    return `<h2 id="${scene}">${scene}</h2><div>${pictures.join('')}</div>`;
  });
  const links = scenes.map((scene) => `<a href="#${scene}">${scene}</a>`).join(' · ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Taza: every screen</title><style>
body{font:14px/1.4 system-ui,sans-serif;margin:24px;background:#888}h2{margin:32px 0 8px}
div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{max-width:420px;display:block}
figcaption{padding:4px 0}</style><h1>Every screen, ${shots.length} pictures</h1><p>${links}</p>${rows.join('\n')}</html>
`;
}
