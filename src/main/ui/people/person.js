// Words to copy or share, and answers that come while the page is open.
import '../page/slip/slip.js';
import './answer/heard.js';
