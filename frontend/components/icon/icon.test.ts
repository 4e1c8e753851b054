import { expect, it, vi } from 'vitest';
import './icon.js';

it('<zf-icon> draws by name and leaves speaking to the word beside it', async () => {
  const icon = document.createElement('zf-icon');
  icon.setAttribute('name', 'lock');
  document.body.replaceChildren(icon);
  await icon.updateComplete;
  expect(icon.getAttribute('aria-hidden')).toBe('true');
  expect(icon.querySelector('path')?.getAttribute('d')).toContain('M3.5');
});

it('<zf-icon> complains about a name nobody drew', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const icon = document.createElement('zf-icon');
  icon.setAttribute('name', 'unicorn');
  document.body.replaceChildren(icon);
  await icon.updateComplete;
  expect(complaint).toHaveBeenCalled();
});
