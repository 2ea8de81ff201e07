// The worker of Material's box: 0 sets it up, 1 says ready, 2 asks, 3 answers. It loads what it takes to answer when it is asked.
let setup;
let turn = 0;
addEventListener("message", async ({ data: { type, data } }) => {
  if (type === 0) {
    setup = data;
    postMessage({ type: 1 });
  } else if (type === 2) {
    const mine = ++turn;
    let items = [];
    if (data.trim()) {
      self.paperreviewBox ?? importScripts(new URL("./box_answers.js", location));
      items = await paperreviewBox(data, setup);
    }
    if (mine === turn) postMessage({ type: 3, data: { items } });
  }
});
