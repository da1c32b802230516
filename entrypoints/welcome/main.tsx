import '../../components/ui/page.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { createWelcomeClient } from '../../utils/platform/options-client.ts';

const app = document.getElementById('app');
if (app) render(<Welcome client={createWelcomeClient()} />, app);
