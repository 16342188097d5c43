/** Each pair of text and background has a contrast of at least 4.5. */
export const colours = `:root{color-scheme:light dark;
--page:light-dark(#f6f6f3,#0e1216);--card:light-dark(#fff,#161b21);--sunk:light-dark(#eeeeea,#1d242c);
--text:light-dark(#1a1e23,#e7ebf0);--muted:light-dark(#555e68,#a0abb7);--edge:light-dark(#d9dcd8,#2a323b);--link:light-dark(#0b5cad,#7db8ff);
--gain:light-dark(#ab2317,#ff9a8f);--gain-soft:light-dark(#fcebe8,#35191a);
--loss:light-dark(#07598a,#84c8f5);--loss-soft:light-dark(#e4f1f9,#11283a);
--unknown:light-dark(#734a00,#f1c765);--unknown-soft:light-dark(#fcf2d9,#31270e);
--same:light-dark(#1c6637,#86d6a2);--same-soft:light-dark(#e6f3ea,#13291b);
--own:var(--muted);--own-soft:var(--sunk)}
.gain,.verdict-broader,.verdict-mixed,.error{--own:var(--gain);--own-soft:var(--gain-soft)}
.loss,.verdict-narrower{--own:var(--loss);--own-soft:var(--loss-soft)}
.unknown,.verdict-unknown,.warning{--own:var(--unknown);--own-soft:var(--unknown-soft)}
.verdict-same{--own:var(--same);--own-soft:var(--same-soft)}
.verdict-none,.note,.not-known{--own:var(--muted);--own-soft:var(--sunk)}`;
