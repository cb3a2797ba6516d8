/** Phone first: 52 px targets, text 17, one column; Teams' own colours in light, dark and high contrast. */
export const style = `
:root{color-scheme:light dark;--ground:#fff;--text:#242424;--soft:#5c5c5c;--line:#8a8a8a;--faint:#d6d6d6;--brand:#4f52b2;--on-brand:#fff;--tint:#f2f3fb;--bad:#b10e1c;--good:#0e700e;--good-tint:#f1faf1}
@media (prefers-color-scheme:dark){:root{--ground:#1f1f1f;--text:#fff;--soft:#c8c8c8;--line:#a0a0a0;--faint:#525252;--brand:#aeb1f5;--on-brand:#1a1a2e;--tint:#2b2c40;--bad:#ff9aa2;--good:#9fd89f;--good-tint:#1d2e1d}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:17px/1.45 'Segoe UI',system-ui,sans-serif;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;padding:12px 20px;border-bottom:1px solid var(--faint)}
header b{font-weight:600;white-space:nowrap}header span,.soft{color:var(--soft)}
main,footer{max-width:560px;margin:0 auto;padding:20px}
footer{padding-top:0;color:var(--soft)}
h1{font-size:24px;line-height:32px;margin:0 0 16px}
h2{font-size:18px;line-height:26px;margin:28px 0 8px}
h3{font-size:17px;line-height:24px;margin:0}
p{margin:0 0 8px}ul{list-style:none;margin:0;padding:0}li+li{margin-top:8px}
a{color:var(--brand)}a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.promise{border-left:3px solid var(--brand);padding-left:14px;margin-bottom:16px}
.card{border:1px solid var(--faint);border-radius:6px;padding:14px;margin-bottom:12px}
.late{color:var(--bad);font-weight:600}
fieldset{border:0;margin:0;padding:0;min-width:0}legend{font-weight:600;padding:0;margin-bottom:8px}
label{display:block}.choice{display:flex;align-items:center;gap:14px;min-height:52px;border:1px solid var(--line);border-radius:6px;padding:8px 14px;margin-bottom:10px;cursor:pointer}
.choice input{width:20px;height:20px;margin:0;flex:none;accent-color:var(--brand)}
.choice:has(input:checked){border:2px solid var(--brand);padding:7px 13px;background:var(--tint);font-weight:600}
.sub{border-left:2px solid var(--brand);padding-left:14px;margin:0 0 12px 10px}
@supports selector(:has(*)){.sub{display:none}.choice:has(input:checked)+.sub,.sub.shown{display:block}}
.sub input,input:has(+.soft){margin-bottom:8px}
.card>:last-child{margin-bottom:0}.card h3{margin-bottom:4px}
.field{margin:20px 0}.field>label{font-weight:600}.field span{font-weight:400;color:var(--soft)}
input[type=date],input[type=text],input[type=email],textarea{display:block;width:100%;min-height:52px;margin-top:6px;padding:10px 12px;border:1px solid var(--line);border-radius:6px;background:var(--ground);color:var(--text);font:inherit}
textarea{min-height:84px}
button,.button{display:block;width:100%;min-height:52px;border:1px solid var(--brand);border-radius:6px;padding:12px;background:var(--brand);color:var(--on-brand);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer;margin:12px 0 8px}
.button.plain{background:var(--ground);color:var(--text);border-color:var(--line)}
.bad,.good{border:1px solid var(--bad);border-radius:6px;padding:14px;margin-bottom:20px}
.good{border-color:var(--good);background:var(--good-tint)}.bad h1,.bad h2,.good h1{margin:0 0 4px}
.quiet{display:inline-block;min-height:44px;padding:10px 0;margin-right:20px}
@media (forced-colors:active){button,.button,.button.plain{background:ButtonFace;color:ButtonText;border-color:ButtonText}.choice:has(input:checked){border-color:Highlight}}
`;
