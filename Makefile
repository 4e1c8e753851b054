# Every task has one command; what is longer than a line is a script in bin/.
.DEFAULT_GOAL := help
.PHONY: help run dev test check format clauses tenant bench seed docs clean stop
MAKEFLAGS += --no-print-directory
CODE ?=

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | awk -F'\t' '{ printf "  make %-8s %s\n", $$1, $$2 }'

run: ## everything, with the demo county: http://localhost:8080
	@bin/run

dev: ## the same with live reload of Java and the front end
	@bin/dev

test: ## format, unit, module, browser and front-end tests
	@bin/test

check: ## what CI runs
	@.ci/run

format: ## format the Java code
	@bin/mvn -q -B spotless:apply

clauses: ## which tests prove which clause of the founding document (docs/clauses.md)
	@bin/mvn -q -B test -Dtest=ClausesTest -Dclauses.write=true && cat docs/clauses.md

tenant: ## open the tenant of tenants/*.yaml with CODE=XX
	@test -n "$(CODE)" || { echo "Which tenant? make tenant CODE=XX" >&2; exit 2; }
	@bin/app --server.port=0 --logging.level.root=warn --spring.main.banner-mode=off --zhifa.open-tenant="$(CODE)"

bench: ## measure: the tests named *Bench
	@bin/mvn -B -ntp test -Dtest='*Bench'

seed: ## throw the demo county's data away and load it afresh with the next start
	@bin/postgres drop && rm -rf .run/data && echo "Gone. make run loads the demo county afresh."

docs: ## write the generated pages of docs/ and check the links in all
	@bin/mvn -q -B test -Dtest='ClausesTest,PermissionsTest,DocsTest,ArchitectureTest' -Dclauses.write=true

stop: ## stop the databases of run and test
	@bin/postgres stop && bin/postgres stop --data .run/postgres-test

clean: ## remove what the build made; data and downloads in .run stay
	@rm -rf target .run/app
