// The icons of our pages (our name: the name in Tabler Icons), and drawings of our own, which share the sheet so that a page
// needs one request for all of them.
export const icons = {
  alert: 'alert-triangle', alone: 'friends', arrow: 'arrow-right', back: 'arrow-left', care: 'heart-handshake', check: 'check',
  children: 'users', clock: 'clock', document: 'file-text', exit: 'door-exit', eye: 'eye', health: 'heartbeat', home: 'home',
  house: 'users-group', idea: 'bulb', info: 'info-circle', key: 'key', language: 'language', lock: 'lock', mind: 'moon',
  money: 'coin', phone: 'phone', pin: 'map-pin', print: 'printer', question: 'help-circle', safety: 'shield-check',
  school: 'school', scale: 'scale', search: 'search', skills: 'message-circle', smile: 'mood-smile', visit: 'home-heart',
  volume: 'volume', work: 'briefcase',
};

// The mark itself, which a browser shows as the icon of the site. A window at night: three homes, a light on in each, and a line that ties them together. Colours of theme.css.
export const drawings = `
<g><circle cx="15" cy="15" r="11" fill="#0f5863"/><circle cx="25" cy="15" r="11" fill="#d97f4e" opacity=".85"/><circle cx="20" cy="24" r="11" fill="#e8b84a" opacity=".85"/></g>
<symbol id="night" viewBox="0 0 360 340">
 <path fill="#15616c" d="M30 170a150 150 0 0 1 300 0v150H30z"/>
 <path fill="#1f6f79" d="M30 214c70-34 120 6 180-14s80-26 120-16v136H30z"/>
 <circle cx="252" cy="94" r="36" fill="#f4d58a"/><circle cx="238" cy="84" r="33" fill="#15616c"/>
 <g fill="#f4d58a"><circle cx="98" cy="104" r="2.6"/><circle cx="140" cy="66" r="2"/><circle cx="186" cy="116" r="2.2"/>
 <circle cx="72" cy="158" r="2"/><circle cx="292" cy="160" r="2.3"/><circle cx="160" cy="158" r="1.8"/></g>
 <path fill="#0b4650" d="M30 276c50-30 96-34 150-18s100 4 150-16v78H30z"/>
 <g fill="#07363e"><path d="M62 244l38-32 38 32v76H62z"/><path d="M154 262l30-26 30 26v58h-60z"/><path d="M230 238l40-34 40 34v82h-80z"/></g>
 <g fill="#f2b36b"><rect x="82" y="252" width="15" height="18" rx="2"/><rect x="177" y="268" width="14" height="16" rx="2"/>
 <rect x="248" y="248" width="16" height="19" rx="2"/></g>
 <g fill="#f2b36b" opacity=".35"><rect x="106" y="252" width="15" height="18" rx="2"/><rect x="277" y="248" width="16" height="19" rx="2"/></g>
 <path d="M89 258C118 196 158 214 184 274S232 214 256 256" fill="none" stroke="#f4d58a" stroke-width="2.4" stroke-dasharray="2 7" stroke-linecap="round"/>
 <path d="M30 170a150 150 0 0 1 300 0v150H30z" fill="none" stroke="#fffdfa" stroke-width="10"/>
 <path d="M180 20v300M30 186h300" stroke="#fffdfa" stroke-width="7"/>
 <rect x="8" y="316" width="344" height="18" rx="9" fill="#fffdfa"/>
</symbol>
<symbol id="street" viewBox="0 0 360 200">
 <path fill="#e2eeee" d="M10 176a170 150 0 0 1 340 0z"/><circle cx="292" cy="52" r="22" fill="#e8b84a"/>
 <path fill="#0f5863" d="M40 104l44-36 44 36v72H40z"/><path fill="#d97f4e" d="M148 92l38-32 38 32v84h-76z"/><path fill="#3b6a4c" d="M244 116l36-30 36 30v60h-72z"/>
 <g fill="#fbf0d4"><rect x="58" y="112" width="18" height="20" rx="2"/><rect x="92" y="112" width="18" height="20" rx="2"/><rect x="164" y="102" width="18" height="20" rx="2"/>
 <rect x="192" y="102" width="18" height="20" rx="2"/><rect x="272" y="122" width="18" height="18" rx="2"/></g>
 <g fill="#083d46"><rect x="75" y="144" width="18" height="32" rx="2"/><rect x="177" y="138" width="18" height="38" rx="2"/><rect x="272" y="148" width="16" height="28" rx="2"/></g>
 <path d="M84 66c24-34 78-38 102-8M186 58c20-26 70-16 94 26" fill="none" stroke="#a8481f" stroke-width="3" stroke-dasharray="3 8" stroke-linecap="round"/>
 <rect x="6" y="174" width="348" height="10" rx="5" fill="#083d46"/>
</symbol>`;
