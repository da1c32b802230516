import type { Messages } from '../../utils/data/locales/ru.ts';

/** What the browser lets Taza do, and what each is for. */
export function PermissionList({ messages }: { messages: Messages }) {
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{messages.options.permissions}</h2>
      <dl class="permissions">
        {messages.options.permissionList.map(([what, why]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
