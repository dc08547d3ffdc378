import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import '@/app/app.css';

const host = document.getElementById('root');
if (host) createRoot(host).render(<App />);
