// Loaded before the Playground, which would listen on every network address: keep it on this machine.
const { Server } = require("node:net");

const listen = Server.prototype.listen;

Server.prototype.listen = function (port, ...rest) {
  const leavesHostOpen = typeof port === "number" && typeof rest[0] !== "string";
  return leavesHostOpen ? listen.call(this, port, "127.0.0.1", ...rest) : listen.call(this, port, ...rest);
};
