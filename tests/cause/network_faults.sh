#!/usr/bin/env bash
# The checks of content/causes find what they must: each row makes one fault in a copy of the content or of the page, and a check has to say
# so, with the place. $SAMENHANG is the program (default build/samenhang). Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/../.." || exit 1
python=${PYTHON:-python3}
SAMENHANG=$(realpath "${SAMENHANG:-build/samenhang}")
export SAMENHANG PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
net=content/causes/network.yaml page=docs/oorzaken.md register=docs/algorithm-register.md

copied=("$page" "$register")
. tests/faults.bash

fault() { # name file from to what check-causes must say
    fault_in check-causes.py "$@"
}

# ---------------------------------------------------------------- the network

fault "a worry that does not exist" $net 'worries: {debts: some}' 'worries: {deps: some}' 'debts: unknown or forbidden worry deps'
fault "a worry about residence" $net 'worries: {debts: some}' 'worries: {papers: some}' 'debts: unknown or forbidden worry papers'
fault "a state that the variable has not" $net 'worries: {debts: some}' 'worries: {debts: much}' 'debts: unknown state much'
fault "a fact that does not exist" $net 'fact: beslag_op_inkomen' 'fact: beslag' 'debts: fact beslag is unknown'
fault "an answer that the question has not" $net 'is: einde_zorgverzekering' 'is: einde' 'debts: bedreigende_situatie is never einde'
fault "a count of something that is not counted" $net 'of: schuldposten' 'of: kinderen' 'many_creditors: unknown count kinderen'
fault "danger read as something else" $net 'worries: {stress: some}' 'worries: {suicide: some}' 'stress: suicide is danger'
fault "who lives together read as a sign" $net 'fact: heeft_wajong, is: ja' 'fact: duurzaam_gescheiden, is: ja' 'disability: duurzaam_gescheiden tells who lives together'
fault "help with upbringing read as behaviour" $net 'worries: {bullying: yes}' 'worries: {upbringing: yes}' 'bullying: the worry about upbringing'
fault "language beyond letters" $net 'from: low_literacy\n    to: unused_rights' 'from: low_literacy\n    to: stress' 'low_literacy → stress: language works through letters'
fault "poverty as a cause of harm" $net 'from: no_work\n    to: low_income' 'from: no_work\n    to: youth_crime' 'no_work → youth_crime: being poor'
fault "a problem that brings about a disability" $net 'from: no_work\n    to: low_income' 'from: no_work\n    to: disability' 'no_work → disability: no problem'
fault "a cycle within a quarter" $net 'from: stress\n    to: debts\n    gives: {some: [0.015, 0.004], severe: [0.031, 0.012]}\n    factor: [0.5, 1.8]\n    lag: next' \
    'from: stress\n    to: debts\n    gives: {some: [0.015, 0.004], severe: [0.031, 0.012]}\n    factor: [0.5, 1.8]\n    lag: now' 'now arrows form a cycle among: '
fault "a chance above one" $net 'gives: {yes: [0.3, 0.09]}' 'gives: {yes: [1.3, 0.09]}' 'no_work → low_income: chances must lie between 0 and 1'
fault "a chance that is no number" $net 'gives: {yes: [0.3, 0.09]}' 'gives: {yes: [veel, 0.09]}' 'no_work → low_income: chances must lie between 0 and 1'
fault "an assumption with a narrow margin" $net 'factor: [0.3, 3]\n    lag' 'factor: [0.8, 1.2]\n    lag' 'an assumption needs a factor'
fault "a key that stands twice" $net '    kind: outside' '    kind: outside\n    kind: outside' 'a key stands twice'
fault "a network that its README does not name" $net 'Er zijn hier te weinig woningen' 'Er zijn hier weinig woningen' 'README.md does not name the hash'

# ---------------------------------------------------------------- the research

fault "a row without a study" content/causes/sources.yaml 'problem_debt,depression,OR,2.77' 'problem_debt,depression,OR,2.78' 'sources.yaml: rows without an arrow'
fault "a study with another figure" content/causes/sources.yaml '(OR 2,77; 2,50' '(OR 2,97; 2,50' "2.77 is not in"

# ---------------------------------------------------------------- the page

arrow='* **[Stress](#stress)**, meteen. "Schulden geven'
fault "an arrow that is not on the page" $page "$arrow" 'Weg: "Schulden geven' 'oorzaken.md, debts: other arrows'
fault "an arrow to somewhere else" $page "$arrow" '* **[Stress](#sleep)**, meteen. "Schulden geven' 'oorzaken.md, debts: other arrows'
fault "an arrow at another time" $page "$arrow" '* **[Stress](#stress)**, volgend kwartaal. "Schulden geven' 'oorzaken.md, debts: other arrows'
fault "a figure that is not the network's" $page 'ten minste wat bij 11 van de 100 (' 'ten minste wat bij 12 van de 100 (' 'other arrows than in the network'
fault "a mapping that is not on the page" $page '(`debts` → `some`)' '' 'oorzaken.md, debts: it is told otherwise'
fault "another state in a mapping" $page '`kan_schulden_niet_betalen: ja` → `some`' '`kan_schulden_niet_betalen: ja` → `severe`' 'oorzaken.md, debts: it is told otherwise'
fault "a count that is not on the page" $page '(`schuldposten: 4` → `yes`)' '' 'oorzaken.md, many_creditors: it is told otherwise'
fault "a base chance that is not the network's" $page 'Uit zichzelf: wat bij 2,2 van' 'Uit zichzelf: wat bij 2,3 van' 'oorzaken.md, debts: other base chances'
fault "an assumption told as research" $page 'aanname van deskundigen: loon valt weg' 'hoe: loon valt weg' 'oorzaken.md, no_work: what low_income rests on'
fault "danger that is not told" $page '**Gevaar: komt vóór alles**' 'Gevaar' 'danger is not told as it is'
fault "a protection that is not on the page" $page '* **[Eenzaam](#loneliness)**. "Met mensen' 'Weg: "Met mensen' 'oorzaken.md, support_network: it protects otherwise'
fault "a gap that is not on the page" $page '* [Slecht slapen](#sleep): Dat wie geen huis' 'Weg: Dat wie geen huis' 'oorzaken.md, homeless: other gaps'
fault "a count that is not the network's" $page '| graad A | 12' '| graad A | 13' 'oorzaken.md: the tables count'
fault "a weight that is not weights.yaml's" content/causes/weights.yaml 'told: 50' 'told: 60' 'oorzaken.md: the weights are'
fault "a link that leads nowhere" $page '](#many_creditors)' '](#creditors)' '#creditors leads nowhere'
line=$(sed -n '/^\*\*Leidt tot/,$p' $page | grep -o -m1 'network.yaml#L[0-9]*' | head -1 | tr -dc 0-9)
fault "a line number that is another's" $page "(../content/causes/network.yaml#L$line)" "(../content/causes/network.yaml#L9$line)" "line 9$line is not complicated_rules"

fault "a field that the register entry has not" $register '| risk management (Risicobeheer)' '| risks' 'algorithm-register.md: the fields are not'

fault "a change that was not measured" content/causes/README.md 'gedrag 10 → 35' 'gedrag 10 → 36' 'content/causes/README.md: 10 → 36 is not in bias.csv'

fresh
change $page 'Deze bladzijde laat alles zien' 'Deze bladzijde laat veel zien'
says "a page that was changed by hand" 'docs/oorzaken.md is out of date' causes-page.py --check

fresh
change content/causes/sources.yaml "problem_debt,depression,OR,2.77" 'problem_debt,something,OR,2.77'
line=$(awk '/^  - /{start = NR} /problem_debt,depression,OR,2.77/{print start; exit}' $net)
says "evidence without a source, with its row and place" \
    "content/causes/network.yaml:$line: 'problem_debt,depression,OR,2.77' has no source in content/causes/sources.yaml" causes-page.py --check
fresh
change content/causes/sources.yaml "base: 'low_literacy,poverty_1y" "base: 'low_literacy,other"
says "a base without a source" "'low_literacy,poverty_1y' has no base in content/causes/sources.yaml" causes-page.py --write
cmp -s $page "$T/copy/$page"
verdict "$([ $? = 0 ] && echo yes)" "and the page stays as it was"

# ---------------------------------------------------------------- figures that follow from it

few() { # fewer drawn households: what must be found here is large
    change tools/causes.py 'HOUSEHOLDS = 20000' 'HOUSEHOLDS = 4000'
}

fresh
change content/causes/bias.csv 'low_mood,addiction,' 'low_mood,addicted,'
few
says "other rows of what changes" 'bias.csv holds other rows' causes-bias.py

fresh
line=$(grep '^debts,violence,' content/causes/bias.csv)
change content/causes/bias.csv "$line" "${line%?}$(((${line: -1} + 4) % 10))"
few
says "another figure of what changes" 'bias.csv: debts, violence: ' causes-bias.py

# The network itself is changed here; its page, its figures and its README follow, as they would.
fresh
change $net 'from: low_literacy\n    to: paperwork' 'from: low_literacy\n    to: stress'
few
says "language that says more than its letters" 'though letters and forms are in order' causes-bias.py

fresh
change $net 'base: {some: 0.022, severe: 0.006' 'base: {some: 0.2, severe: 0.006'
old=$(sha256sum $net | cut -c1-64) new=$(sha256sum "$T/copy/$net" | cut -c1-64)
change content/causes/README.md "$old" "$new"
change content/causes/bias.csv "$old" "$new"
few
"$python" "$T/copy/tools/causes-page.py" --write >/dev/null
says "a problem that is far more frequent than is known" 'debts: prior 0.2' check-causes.py --brief

fresh
says_good=$("$python" "$T/copy/tools/check-causes.py" --brief 2>&1)
[[ $? = 0 && $says_good == *" passed, 0 failed, 1 skipped" ]] && verdict yes "without a fault nothing is said" || verdict no "without a fault nothing is said" "$says_good"

closing
