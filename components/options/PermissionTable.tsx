import { useEffect, useState } from 'preact/hooks';
import type { PageMessages } from '../../utils/data/locales/options.ts';
import { PERMISSIONS, type Permission } from '../../utils/data/locales/options-ru.ts';
import type { Access, OptionsClient } from './client.ts';

interface Props {
  client: Pick<OptionsClient, 'access' | 'requestAccess' | 'revoke'>;
  messages: PageMessages;
}

/** What the browser lets Taza do, what each is for, whether it is given now; and the ways to change that. */
export function PermissionTable({ client, messages }: Props) {
  const words = messages.options;
  const [access, setAccess] = useState<Access | null>(null);
  const [denied, setDenied] = useState(false);
  const read = () => client.access().then(setAccess, () => setAccess(null));
  useEffect(() => {
    void read();
  }, [client]);
  const isMissing = access !== null && !(access.outlets && access.bank);
  const attempt = (work: Promise<boolean>) =>
    work
      .then((given) => setDenied(!given))
      .catch(() => setDenied(true))
      .then(read);
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{words.permissions}</h2>
      <table class="permissions">
        <thead>
          <tr>
            {words.permissionHead.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PERMISSIONS.map((name) => (
            <tr key={name}>
              <th scope="row">{words.permissionWords[name][0]}</th>
              <td>{words.permissionWords[name][1]}</td>
              <td>{access ? words.permissionState[stateOf(name, access)] : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isMissing ? (
        <button type="button" class="button button-main" onClick={() => attempt(client.requestAccess())}>
          {words.grant}
        </button>
      ) : null}
      <p role="status">{denied ? words.denied : ''}</p>
      <AllowedSites
        sites={access?.sites ?? []}
        messages={messages}
        onRevoke={(pattern) => attempt(client.revoke(pattern))}
      />
    </section>
  );
}

function stateOf(name: Permission, { outlets, bank }: Access): 'yes' | 'no' | 'later' {
  if (name === 'outlets') return outlets ? 'yes' : 'no';
  if (name === 'bank') return bank ? 'yes' : 'no';
  return name === 'tab' || name === 'cash' ? 'later' : 'yes';
}

interface SitesProps {
  sites: readonly string[];
  messages: PageMessages;
  onRevoke: (pattern: string) => void;
}

function AllowedSites({ sites, messages, onRevoke }: SitesProps) {
  const words = messages.options;
  if (sites.length === 0) return null;
  return (
    <>
      <h3 class="section-title">{words.allowedSites}</h3>
      <ul class="plain paused-list">
        {sites.map((pattern) => {
          const host = pattern.replace(/^https?:\/\/|\/\*$/g, '');
          return (
            <li key={pattern}>
              {host}
              <button
                type="button"
                class="button"
                aria-label={words.revokeFrom(host)}
                onClick={() => onRevoke(pattern)}
              >
                {words.revoke}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
