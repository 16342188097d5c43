"use strict";
const dgram = require("node:dgram");
const dns = require("node:dns/promises");
const net = require("node:net");

const connected = (options) =>
  new Promise((resolve, reject) => {
    const socket = net.connect(options, () => {
      socket.destroy();
      resolve("connected");
    });
    socket.on("error", reject);
  });

module.exports = {
  "connect to a port of the machine": ({ port }) => connected({ host: "127.0.0.1", port }),
  "connect to the metadata of the cloud": () => connected({ host: "169.254.169.254", port: 80, timeout: 2000 }),
  "send a datagram": ({ port }) =>
    new Promise((resolve, reject) => {
      const socket = dgram.createSocket("udp4");
      socket.send("forged", port, "192.0.2.1", (error) => {
        socket.close();
        if (error) reject(error);
        else resolve("sent");
      });
    }),
  "look up a name": async () => (await dns.resolve4("example.com")).join(),
  "connect to a socket in a folder": ({ socket }) => connected({ path: socket }),
  "connect to the socket of docker": () => connected({ path: "/var/run/docker.sock" }),
  "connect to an abstract socket": ({ abstract }) => connected({ path: `\0${abstract}` }),
  "fetch": async () => (await fetch("https://example.com")).status,
};
