package org.zhifa.disclosure.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What the portal lets in: everybody, to read. There is no session to steal and nothing to forge a request for, so the
 * only methods are those that read; the page may load its sheet and its pictures and nothing else.
 */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    private static final String[] ROUTES = {
        "/",
        "/about",
        "/bodies",
        "/bodies/**",
        "/records/**",
        "/search",
        "/figures",
        "/figures/**",
        "/verify",
        "/feeds/**",
        "/data/**",
        "/sitemap.xml",
        "/robots.txt",
        "/openapi.json",
        "/favicon.ico",
        "/portal/**"
    };

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(0)
    SecurityFilterChain portalSecurityChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(ROUTES)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, refused) -> onlyReading(response))
                        .accessDeniedHandler((request, response, refused) -> onlyReading(response)))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static void onlyReading(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
    }
}
