package org.zhifa.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhifa.tenancy.CurrentTenant;

/** Lets each request of somebody signed in work for that person's unit, and for no other. */
class TenantFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = CurrentActor.find();
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            CurrentTenant.<Void, Exception>with(actor.get().tenant(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Asynchronous and error dispatches run on threads of their own, and need the tenant as much. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
