# The mock network as an image, made of the packed product: npm pack && docker build -t xinheng .
# Another base, or a mirror of it: --build-arg BASE=...
ARG BASE=node:24-bookworm-slim

FROM ${BASE} AS product
# A mirror of npm's registry: --build-arg npm_config_registry=...
ARG npm_config_registry
ADD xinheng-*.tgz /
WORKDIR /package
COPY package-lock.json .npmrc ./
# The image serves the network: what runs checks stays out, and what only compilers and debuggers read.
RUN npm pkg delete devDependencies peerDependencies dependencies.vite dependencies.vitest \
  && npm install --omit=dev --ignore-scripts --no-update-notifier \
  && find . \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete \
  && rm -r .npmrc package-lock.json node_modules/.package-lock.json node_modules/.bin \
  && chmod -R go=rX . && chmod 755 dist/src/cli/bin.js

FROM ${BASE}
LABEL org.opencontainers.image.title="xinheng" \
  org.opencontainers.image.description="Mock of the financing-credit network: national node, provincial node, departments" \
  org.opencontainers.image.version="0.1.0" \
  org.opencontainers.image.licenses="Apache-2.0"
COPY --from=product /package /opt/xinheng
RUN ln -s /opt/xinheng/dist/src/cli/bin.js /usr/local/bin/xinheng && mkdir /data && chown 1000:1000 /data
# Every address of the container is listened on, the administration's too: who reaches it is decided by what is published.
ENV NODE_ENV=production XINHENG_PORT=8801 XINHENG_HOST=0.0.0.0 XINHENG_ADMIN_HOST=0.0.0.0
WORKDIR /data
USER 1000:1000
EXPOSE 8801 8802 8803 8804
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${Number(process.env.XINHENG_PORT) + 3}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["xinheng"]
CMD ["mock"]
