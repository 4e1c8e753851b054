package org.zhifa.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The identity provider in this process, with the county's own accounts. Off with profile {@code external-idp}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "zhifa.identity.embedded", havingValue = "true", matchIfMissing = true)
class EmbeddedIssuer {

    @Bean
    @Order(1)
    SecurityFilterChain issuerEndpoints(HttpSecurity http, AccountRegister register) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(ownContext()))
                .requestCache(cache -> cache.requestCache(ownRequests()))
                .exceptionHandling(problems -> problems.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .addFilterAfter(new PasswordFirst(register, ownRequests()), SecurityContextHolderFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain issuerLogin(HttpSecurity http, SignInAttempts attempts) {
        var onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setRequestCache(ownRequests());
        onward.setDefaultTargetUrl("/desk/");
        http.securityMatcher("/login", PasswordPage.PAGE, "/login/login.css")
                .authorizeHttpRequests(requests -> requests.requestMatchers(PasswordPage.PAGE)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .securityContext(context -> context.securityContextRepository(ownContext()))
                .requestCache(cache -> cache.requestCache(ownRequests()))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler((request, response, who) -> {
                            attempts.succeeded(who.getName());
                            onward.onAuthenticationSuccess(request, response, who);
                        })
                        .failureHandler((request, response, why) -> {
                            if (why instanceof BadCredentialsException) {
                                attempts.failed(request.getParameter("username"));
                            }
                            response.sendRedirect("/login?error");
                        }))
                // The one thing refused here is a page that stood open longer than its session.
                .exceptionHandling(problems -> problems.accessDeniedHandler(
                        (request, response, why) -> response.sendRedirect("/login?expired")));
        return http.build();
    }

    /** Issuer and screens share one browser session but must not overwrite each other's sign-in. */
    private static HttpSessionSecurityContextRepository ownContext() {
        var context = new HttpSessionSecurityContextRepository();
        context.setSpringSecurityContextKey("ISSUER_SECURITY_CONTEXT");
        return context;
    }

    static HttpSessionRequestCache ownRequests() {
        var cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("ISSUER_SAVED_REQUEST");
        return cache;
    }

    @Bean
    UserDetailsService accountsForIssuer(AccountRegister register) {
        return username -> register.find(username)
                .map(account -> User.withUsername(username)
                        .password(register.passwordHash(username).orElseThrow())
                        .disabled(!account.open())
                        .accountLocked(account.locked())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Bean
    RegisteredClientRepository clients(@Value("${zhifa.public-url}") String publicUrl) {
        return new OwnClient(publicUrl);
    }

    /** Kept beside the data, so that tokens and sessions outlive a restart. */
    @Bean
    JWKSource<SecurityContext> issuerKey(@Value("${zhifa.data}") Path data) {
        return new ImmutableJWKSet<>(new JWKSet(IssuerKey.in(data.resolve("keys"))));
    }
}
