package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** Somebody signed in through the login page, with cookies and the session's token. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String home;
    private final String token;

    Browser(int port, String username, String password) throws IOException, InterruptedException {
        this.home = "http://localhost:" + port;
        var login = get("/api/media/00000000-0000-0000-0000-000000000000");
        var form = "username=%s&password=%s&_csrf=%s".formatted(username, encoded(password), encoded(token(login)));
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        this.token = token(get("/login"));
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(with(request(path), headers).GET());
    }

    HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(with(request(path), headers).header("X-CSRF-TOKEN", token).method(method, body));
    }

    /** As a page of another site could make it: the cookies go along, the token does not. */
    HttpResponse<byte[]> sendWithoutToken(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(with(request(path), headers).method(method, body));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : home + path));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String token(HttpResponse<byte[]> page) {
        var field = TOKEN.matcher(new String(page.body(), UTF_8));
        if (!field.find()) {
            throw new AssertionError("no token on " + page.uri() + ", status " + page.statusCode());
        }
        return field.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
