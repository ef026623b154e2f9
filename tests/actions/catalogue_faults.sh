#!/usr/bin/env bash
# The checks of content/actions and content/budgets find what they must: each row makes one fault in a copy of the content or of the page,
# and a check has to say so, with the place. $SAMENHANG is the program (default build/samenhang). Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/../.." || exit 1
python=${PYTHON:-python3}
SAMENHANG=$(realpath "${SAMENHANG:-build/samenhang}")
export SAMENHANG PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
page=docs/acties.md register=docs/algorithm-register.md
copied=("$page" "$register")
. tests/faults.bash

here=content/actions
money=$here/money.yaml home=$here/home.yaml work=$here/work.yaml youth=$here/youth.yaml pots=content/budgets/budgets.yaml

fault() { # name file from to what check-actions must say
    fault_in check-actions.py "$@"
}

# ---------------------------------------------------------------- an action

fault "a format that is another" $money 'format: actions/1' 'format: actions/2' 'money.yaml: wrong format or parts'
fault "a key that no action has" $money '    right: true' '    rights: true' "unknown ['rights']"
fault "a key that is missing" $work '    burden: 1\n' '' "missing ['burden']"
fault "a key that stands twice" $money '    right: true' '    right: true\n    right: true' 'a key stands twice'
fault "an id that stands twice" $home 'id: early_signal' 'id: payment_plan' 'an id stands twice'
fault "an action in the file of another domain" $money '    domain: money' '    domain: home' 'money.yaml: income_support is of domain home'
fault "a kind that does not exist" $home 'kind: neighbour' 'kind: buurman' 'handy_neighbour: unknown kind buurman'
fault "a service that does not exist" $money 'service: bijstand' 'service: bystand' 'income_support: unknown service bystand'
fault "words that are missing in English" $home ', en: "The landlord repairs it"}' '}' 'landlord_repair: name needs nl and en'
fault "words that are too many" $money 'U vraagt samen bijstand aan' 'een twee drie vier vijf zes zeven acht negen tien elf twaalf U vraagt samen bijstand aan' 'income_support: words has more than 25 words'
fault "a right without a law" $home '    right: false\n    changes:\n      - variable: bad_home\n        works: 0.25\n        factor: [0.3, 3]\n        evidence: []\n        grade: none\n        how: "aanname van deskundigen: kleine' \
    '    right: true\n    changes:\n      - variable: bad_home\n        works: 0.25\n        factor: [0.3, 3]\n        evidence: []\n        grade: none\n        how: "aanname van deskundigen: kleine' 'handy_neighbour: a right stands in a law'

# ---------------------------------------------------------------- what it changes

fault "a variable that does not exist" $home 'variable: home_not_fit' 'variable: home_fits' 'home_adaptation → home_fits: unknown variable'
fault "what protects taken away" $home 'variable: home_not_fit' 'variable: rest' 'what protects, or lies outside, is not taken away'
fault "a chance above one" $home 'works: 0.75' 'works: 1.75' 'home_adaptation → home_not_fit: works must lie between 0 and 1'
fault "a chance that is no number" $home 'works: 0.75' 'works: veel' 'home_adaptation → home_not_fit: works must lie between 0 and 1'
fault "an assumption with a narrow margin" $home 'works: 0.75\n        factor: [0.3, 3]' 'works: 0.75\n        factor: [0.8, 1.2]' 'an assumption needs a factor'
fault "an effect without source or mark" $home 'how: "aanname van deskundigen: een aanpassing lost' 'how: "een aanpassing lost' "neither evidence nor 'aanname van deskundigen'"
fault "a working that gives another answer" $work '0,15 × 1,07 / 0,85 = 0,19' '0,15 × 1,07 / 0,85 = 0,29' 'but that is 0.188'
fault "a number that its working does not give" $work 'works: 0.19' 'works: 0.29' 'ips → no_work: how does not end in 0.29'
fault "a d that becomes another share" $youth '√2) − 1 = 0,15 van allen; van' '√2) − 1 = 0,25 van allen; van' 'but that is 0.15'
fault "a grade without evidence" $home 'grade: none' 'grade: A' 'landlord_repair → bad_home: a grade with evidence, none without'
fault "a source that is not in the list" $money '[bron: nvvk_2016]' '[bron: nvvk_2061]' 'nvvk_2061 is not in sources.csv'

# ---------------------------------------------------------------- cost and time

fault "a cost below nought" $here/basics.yaml 'amount: 350.00' 'amount: -350.00' 'a cost is euros with two decimals, not below nought'
fault "a cost outside its margin" $money 'amount: 16883.00' 'amount: 36883.00' 'income_support: a cost lies between low and high'
fault "a cost without source or mark" $money 'how: "aanname van deskundigen: het voorschot' 'how: "het voorschot' 'advance: a cost needs a source'
fault "a budget that does not exist" $money 'paid_from: [buig]' 'paid_from: [big]' 'income_support: unknown budget big'
fault "what costs nothing and is paid" $home 'paid_from: []' 'paid_from: [wmo]' 'what costs nothing is paid by nobody'
fault "weeks that are no number" $home 'waits: 4' 'waits: vier' 'landlord_repair: waits, works_after and lasts are whole weeks'
fault "help after the end" $home 'works_after: 4\n    lasts: 8' 'works_after: 14\n    lasts: 8' 'landlord_repair: it helps only after it has ended'
fault "a circle in the order" $work 'after: []\n    not_with: []\n    brings: "werkervaring' 'after: [job_search]\n    not_with: []\n    brings: "werkervaring' 'after names job_search, which is no other action'
fault "a longer circle in the order" $money 'lasts: 26\n    time: "eerste gesprek gemiddeld na 11 dagen [bron: nvvk_2019], wettelijk hooguit vier weken (Wgs art. 4)"\n    burden: 1\n    after: []' \
    'lasts: 26\n    time: "eerste gesprek gemiddeld na 11 dagen [bron: nvvk_2019], wettelijk hooguit vier weken (Wgs art. 4)"\n    burden: 1\n    after: [refinance]' 'actions wait for each other in a circle: refinance, stabilisation'
fault "an action that waits for what excludes it" $work 'after: [day_activity]\n    not_with: []' 'after: [day_activity]\n    not_with: [day_activity]' 'daycare_to_work: it waits for what excludes it'
fault "danger that is none" $home 'handles: [cut_off]' 'handles: [bad_home]' 'stop_cut_off: bad_home is no danger'

fresh
sed -i '/handles: \[suicide\]/d' "$T/copy/$here/health.yaml"
says "a danger without a quick answer" 'suicide is a danger without an action within a week' check-actions.py --brief

# ---------------------------------------------------------------- conditions

fault "a layer that blocks nobody any more" $home 'needs: {nothing: true}\n        words: {nl: "De leverancier' 'needs: {agreed: corporatie}\n        words: {nl: "De leverancier' 'nothing is blocked in Merendal by contract'
fault "a layer that does not exist" $home 'layer: habit' 'layer: custom' 'unknown layer custom'
fault "a fact that does not exist" $home 'fact: woning_soort' 'fact: huurt' 'landlord_repair, tenant: fact huurt is unknown'
fault "a fact about residence" $home 'fact: woning_soort' 'fact: rechtmatig_verblijf' 'fact rechtmatig_verblijf is unknown, ambiguous or forbidden'
fault "an answer that the question has not" $home 'woning_soort, is: huur' 'woning_soort, is: soms' 'woning_soort is never soms'
fault "a state that a problem has not" $home 'problem: eviction, at_least: yes' 'problem: eviction, at_least: severe' 'eviction is never at least severe'
fault "a scheme that does not exist" $money 'scheme: algemene_bijstand' 'scheme: bijstand2' 'unknown scheme bijstand2'
fault "a body that does not exist" $home 'agreed: verhuurder' 'agreed: huisbaas' 'unknown body huisbaas'
fault "a habit that does not say where it was allowed" $home '        allowed: "Wmo 2015 art. 2.3.3: bij' '        allowed: "nergens: bij' 'quick_shower, assess_first: allowed names no article'
fault "an article that a by-law has not" $money 'Beleidsregels bijzondere bijstand Merendal 2025 art. 2"' 'Beleidsregels bijzondere bijstand Merendal 2025 art. 9"' 'has no article 9'
fault "an invented by-law that does not say so" $home 'art. 9 (verzonnen verordening)' 'art. 9' "a by-law of Merendal, or 'verzonnen verordening'"
fault "national law without an article" $money 'Participatiewet art. 13 lid 1 onder g"' 'Participatiewet"' 'rent_debt_grant, no_debts: national law is named by article'

# ---------------------------------------------------------------- budgets and walls

fault "an owner that does not exist" $pots 'owner: corporatie' 'owner: huisbaas' 'budget verhuurder: unknown owner huisbaas'
fault "an empty pot" $pots 'amount: 420000.00' 'amount: 0.00' 'budget schuldhulp: an amount is euros with two decimals, above nought'
fault "a wall of a kind that does not exist" $pots 'kind: habit' 'kind: gewoonte' 'unknown kind gewoonte'
fault "a wall without a source" $pots '    source: "regionaal inkoopcontract zorg en jeugd 2024-2027, art. 12 (verzonnen)"' '    source: ""' 'a wall says where it stands'
fault "a habit that stands somewhere" $pots '"nergens: Fin' '"Fin' "a habit stands nowhere, and says 'nergens: …'"
fault "more over a wall than there is" $pots 'most: 25000.00' 'most: 99900000.00' 'most is euros, at most the budget'
fault "money of another without an agreement" $pots 'agreement: true' 'agreement: false' 'money of another owner, and no other, comes by agreement'
fault "a pair without a wall" $pots '  - from: schuldhulp\n    to: wmo' '  - from: schuldhulp\n    to: school' 'no wall between budgets of the municipality: schuldhulp → wmo'

# ---------------------------------------------------------------- the page and the README

fault "a catalogue that its README does not name" $money 'U vraagt samen bijstand aan' 'U vraagt bijstand aan' 'README.md does not name the hash'
fault "a count that is not the catalogue's" $here/README.md '| acties | 101 |' '| acties | 102 |' 'README.md: acties is 101'
fault "a figure that is not the catalogue's" $page '#home_not_fit)**: bij 75 van de 100' '#home_not_fit)**: bij 76 van de 100' 'acties.md, home_adaptation: home_not_fit is not there'
fault "a habit that is not told as one" $page '**Het mocht al**: Wmo 2015 art. 2.3.3' 'Wmo 2015 art. 2.3.3' 'acties.md, quick_shower: condition assess_first is not there'
fault "a right that is not told" $page '* **Recht** voor wie' '* Voor wie' 'acties.md, client_support: a right is not told'
fault "a cost that is not the catalogue's" $page 'Kosten: EUR 16.883,00' 'Kosten: EUR 16.884,00' 'acties.md, income_support: the cost is not there'
fault "a wall that is not on the page" $page 'Geld voor jeugdhulp gaat niet naar schuldhulp' 'Geld voor jeugdhulp gaat naar schuldhulp' 'acties.md: schotten, jeugd → schuldhulp is not there'
fault "a link that leads nowhere" $page '](#debt_counselling)' '](#debts_counselling)' '#debts_counselling leads nowhere'

fault "a register entry that counts otherwise" $register '**173 of the 219 effects' '**172 of the 219 effects' 'algorithm-register.md, One plan: it is 173 of the 219 effects'
fault "a register entry without a field" $register '| data (Gegevens) | Per plan' '| data | Per plan' 'algorithm-register.md: the fields are not'
figure=$(grep -oE '[0-9]{4,} → [0-9]{4,}' docs/algorithm-register.md | head -1)
fault "a figure of the register that bias.csv has not" $register "$figure" "${figure}1" "algorithm-register.md: ${figure}1 is not in bias.csv"

fresh
change $page 'Deze bladzijde laat alle acties zien' 'Deze bladzijde laat veel acties zien'
says "a page that was changed by hand" 'docs/acties.md is out of date' actions-page.py --check

# ---------------------------------------------------------------- whom a plan could wrong

edited() { # name file sed-expression part tool words...
    fresh
    sed -i -E "$3" "$T/copy/$2"
    cmp -s "$2" "$T/copy/$2" && { verdict no "$1" "the fault could not be made"; return; }
    says "$1" "$4" "${@:5}"
}

bias=$here/bias.csv health=$here/health.yaml causes=content/causes/network.yaml
residence='s/needs: \{adult: true\}/needs: {fact: nederlander_of_gelijkgesteld, is: ja}/'
edited "figures of another catalogue" $money 's/U vraagt samen bijstand aan/U vraagt bijstand aan/' 'bias.csv is of another catalogue or network' plan-bias.py --brief
edited "another figure of a plan" $bias 's/^(partner,relieved,.*,)[0-9.]+(,[^,]*,[^,]*)$/\199.000000\2/' 'bias.csv: partner, relieved: household' plan-bias.py --brief
edited "another plan of who tells one thing" $bias 's/^(alone,steps,1,.*,)client_support /\1/' 'bias.csv: who tells low_income alone has' plan-bias.py --brief
edited "other rows of what differs" $bias '/^partner,rights,/d' 'bias.csv holds other rows' plan-bias.py --brief
edited "a condition that reads residence" $health "$residence" 'resident_no changes the plan of household 1 otherwise than by a right' plan-bias.py --brief
edited "a residence that shows a problem" $causes 's/^      worries: \{low_mood: some\}/&\n      facts:\n        - {fact: nederlander_of_gelijkgesteld, is: nee, state: severe}/' \
    'resident_no changes the plan of household 1 otherwise than by a right' plan-bias.py --brief
edited "words that are not heard any more" content/worries/words.yaml 's/eenzaam\*/xyzzy/' 'told loneliness low_mood stress, heard low_mood stress' plan-bias.py --brief
edited "words about figures that are others now" $bias 's/^(disability,relieved,[0-9]+,[0-9.]+,)[0-9.]+/\199.000000/' 'what is said of disability does not fit its figures' actions-page.py --check

# A program that hears something else of a Turkish name.
cat >"$T/partial" <<END
#!/usr/bin/env bash
if [ "\${!#}" = - ]; then sed '/naam: Elif/,/wajong/s/wajong: nee/wajong: ja/' | exec "$SAMENHANG" "\$@"; else exec "$SAMENHANG" "\$@"; fi
END
chmod +x "$T/partial"
fresh
SAMENHANG=$T/partial says "a program that minds a name" 'name_turkish changes the plan of household 1;' plan-bias.py --brief

fresh
good=$("$python" "$T/copy/tools/check-actions.py" --brief 2>&1)
[[ $? = 0 && $good == *" passed, 0 failed, 1 skipped" ]] && verdict yes "without a fault nothing is said" || verdict no "without a fault nothing is said" "$good"

closing
