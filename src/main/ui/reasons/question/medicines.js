// Offers names while one is typed. They are asked for in the body of a request, so that no address holds what was typed.
import "./ticks.js";

const places = document.querySelector("[data-look]");
const names = document.getElementById("names");
const token = document.querySelector("input[name=_csrf]");
let waiting;

places.addEventListener("input", ({ target }) => {
  if (target.name !== "medicine") return;
  clearTimeout(waiting);
  waiting = setTimeout(() => look(target.value), 200);
});

async function look(typed) {
  if (typed.trim().length < 2) return;
  try {
    const answer = await fetch(places.dataset.look, {
      method: "POST",
      body: new URLSearchParams({ typed, _csrf: token.value }),
    });
    if (answer.ok) names.innerHTML = await answer.text();
  } catch {
    // Without an answer the field stays a plain one.
  }
}
