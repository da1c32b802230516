import '../../components/ui/page.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { outlets } from '../../utils/data/outlets.ts';
import { createOptionsClient } from '../../utils/platform/options-client.ts';

const app = document.getElementById('app');
if (app) render(<Options client={createOptionsClient(outlets)} />, app);
