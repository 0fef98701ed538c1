// A tick and "not sure" for the same question take each other's place.
document.addEventListener("change", ({ target }) => {
  if (!target.checked || !["yes", "unsure"].includes(target.name)) return;
  for (const other of target.closest(".tick").querySelectorAll("input")) {
    if (other !== target) other.checked = false;
  }
});
