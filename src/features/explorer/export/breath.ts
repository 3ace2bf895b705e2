/** Gives the page its turn: to draw a frame and to hear what a person did. Never waits long where frames are not drawn. */
export function breath(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });
}
