package com.example.runs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A registry of generic packages on this machine: keeps what is put, gives it back, and answers 404 for the rest. */
final class PackageRegistry implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> packages = new ConcurrentHashMap<>();
    private final List<String> requests = new ArrayList<>();

    PackageRegistry(String token) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v4/projects/7/packages/generic/", exchange -> {
            try (exchange) {
                if (!token.equals(exchange.getRequestHeaders().getFirst("JOB-TOKEN"))) {
                    exchange.sendResponseHeaders(401, -1);
                    return;
                }
                answer(exchange);
            }
        });
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            packages.put(path, exchange.getRequestBody().readAllBytes());
            requests.add("PUT");
            exchange.sendResponseHeaders(201, -1);
            return;
        }
        byte[] found = packages.get(path);
        requests.add(exchange.getRequestMethod() + (found == null ? " 404" : " 200"));
        exchange.sendResponseHeaders(found == null ? 404 : 200, found == null ? -1 : found.length);
        if (found != null) {
            exchange.getResponseBody().write(found);
        }
    }

    /** The address of the interface, as {@code CI_API_V4_URL} has it. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v4";
    }

    /** What was asked since the last question, in order. */
    List<String> requests() {
        List<String> since = List.copyOf(requests);
        requests.clear();
        return since;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
