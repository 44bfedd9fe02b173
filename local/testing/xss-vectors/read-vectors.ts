import vectors from './dompurify.json'

/** A payload that is made to run a script, or to get past whoever tries to stop it. */
export interface Vector {
  title: string
  payload: string
}

/** The kept public list, and what it lacks of our own editor's surface. */
export const VECTORS: Vector[] = [
  ...vectors,
  { title: 'a script in a link', payload: '<a href="javascript:alert(1)">点这里</a>' },
  { title: 'a script in a link, with a line break', payload: '<a href="java&#10;script:alert(1)">点这里</a>' },
  { title: 'a link into data', payload: '<a href="data:text/html,<script>alert(1)</script>">点这里</a>' },
  { title: 'a link without a scheme', payload: '<a href="//evil.example/x">点这里</a>' },
  { title: 'a photo by an address', payload: '<img src="https://evil.example/pixel.gif" alt="追踪">' },
  { title: 'a photo by its id and an address', payload: '<img data-file="f_00000001" src="x" onerror="alert(1)">' },
  { title: 'a file id that breaks out', payload: '<img data-file=\'f_0000001" onerror="alert(1)\' alt="图">' },
  { title: 'a description that breaks out', payload: '<img data-file="f_00000001" alt=\'" onerror="alert(1)\'>' },
  { title: 'a style that loads', payload: '<p style="background:url(https://evil.example/x)">字</p>' },
  {
    title: 'a table with a handler',
    payload: '<table onclick="alert(1)"><tr><td colspan="2;alert(1)">字</td></tr></table>',
  },
]
