import '../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { sites } from '../../utils/data/sites.ts';
import { createOptionsClient } from '../../utils/platform/options-client.ts';

const outlets = sites.map(({ id, name, hosts }) => ({ id, name, hosts }));
const app = document.getElementById('app');
if (app) render(<Options client={createOptionsClient(outlets)} />, app);
