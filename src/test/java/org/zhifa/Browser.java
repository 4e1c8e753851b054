package org.zhifa;

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

/** A browser without script: it keeps cookies, follows redirects and fills in the forms of sign-in. */
public final class Browser {

    /** An address of the staff's at which there is nothing: 404 for whoever is signed in. */
    public static final String STAFF_ADDRESS = "/api/media/00000000-0000-0000-0000-000000000000";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies;
    private final HttpClient http;
    private final String home;
    private String token = "";

    public Browser(int port) {
        this("http://localhost:" + port, new CookieManager(), HttpClient.Redirect.NORMAL);
    }

    private Browser(String home, CookieManager cookies, HttpClient.Redirect redirects) {
        this.home = home;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    /** The same, stopping at every redirect. */
    public Browser withoutFollowing() {
        return new Browser(home, cookies, HttpClient.Redirect.NEVER);
    }

    /** Somebody signed in through the login page. */
    public Browser(int port, String username, String password) throws IOException, InterruptedException {
        this(port);
        signIn(STAFF_ADDRESS, username, password);
        this.token = token(get("/login"));
    }

    /** Asks for {@code path}, is led to the login page, and signs in there; the page it ends on. */
    public HttpResponse<byte[]> signIn(String path, String username, String password)
            throws IOException, InterruptedException {
        var login = get(path);
        return submit(login, "/login", "username", username, "password", password);
    }

    /** Sends the form on {@code page}, with its token. */
    public HttpResponse<byte[]> submit(HttpResponse<byte[]> page, String to, String... fields)
            throws IOException, InterruptedException {
        var form = new StringBuilder("_csrf=" + encoded(token(page)));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(request(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    public HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(with(request(path), headers).GET());
    }

    public HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(with(request(path), headers).header("X-CSRF-TOKEN", token).method(method, body));
    }

    /** As a page of another site could make it: the cookies go along, the token does not. */
    public HttpResponse<byte[]> sendWithoutToken(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(with(request(path), headers).method(method, body));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        // The client gives up after five redirects; signing in may take six.
        return answer.statusCode() == 302 && http.followRedirects() != HttpClient.Redirect.NEVER
                ? get(answer.uri()
                        .resolve(answer.headers().firstValue("Location").orElseThrow())
                        .toString())
                : answer;
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
