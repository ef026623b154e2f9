# Elk bedrag van inkomstenbelasting_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Inkomstenbelasting, alle bedragen

  Scenario: 2024-01-01: de bedragen vanaf 1 januari 2024
    Given the calculation date is "2024-01-01"
    # artikel 2.10
    When I evaluate outputs "schijf_1_tot, schijf_2_tot, tarief_schijf_1, tarief_schijf_1_aow, tarief_schijf_2, tarief_schijf_3" of "inkomstenbelasting_bedragen"
    Then output "schijf_1_tot" equals 3809800
    And output "schijf_2_tot" equals 7551800
    And output "tarief_schijf_1" equals 0.3697
    And output "tarief_schijf_1_aow" equals 0.1907
    And output "tarief_schijf_2" equals 0.3697
    And output "tarief_schijf_3" equals 0.495
    # artikel 2.10a
    When I evaluate outputs "schijf_1_tot_voor_1946" of "inkomstenbelasting_bedragen"
    Then output "schijf_1_tot_voor_1946" equals 4002100
    # artikel 8.10
    When I evaluate outputs "ahk_maximum, ahk_afbouw_vanaf, ahk_afbouw" of "inkomstenbelasting_bedragen"
    Then output "ahk_maximum" equals 336200
    And output "ahk_afbouw_vanaf" equals 2481200
    And output "ahk_afbouw" equals 0.0663
    # artikel 8.11
    When I evaluate outputs "ak_deel_a, ak_maximum_a, ak_vanaf_b, ak_deel_b, ak_maximum_b, ak_vanaf_c, ak_deel_c, ak_maximum_c, ak_vanaf_d, ak_afbouw_d" of "inkomstenbelasting_bedragen"
    Then output "ak_deel_a" equals 0.08425
    And output "ak_maximum_a" equals 96800
    And output "ak_vanaf_b" equals 1149000
    And output "ak_deel_b" equals 0.31433
    And output "ak_maximum_b" equals 515800
    And output "ak_vanaf_c" equals 2482000
    And output "ak_deel_c" equals 0.02471
    And output "ak_maximum_c" equals 553200
    And output "ak_vanaf_d" equals 3995700
    And output "ak_afbouw_d" equals 0.0651
    # artikel 8.14a
    When I evaluate outputs "iack_vanaf, iack_deel, iack_maximum" of "inkomstenbelasting_bedragen"
    Then output "iack_vanaf" equals 607300
    And output "iack_deel" equals 0.1145
    And output "iack_maximum" equals 295000
    # artikel 8.16a
    When I evaluate outputs "bedrag_jonggehandicaptenkorting" of "inkomstenbelasting_bedragen"
    Then output "bedrag_jonggehandicaptenkorting" equals 89800
    # artikel 8.17
    When I evaluate outputs "ouderenkorting_maximum, ouderenkorting_afbouw_vanaf, ouderenkorting_afbouw" of "inkomstenbelasting_bedragen"
    Then output "ouderenkorting_maximum" equals 201000
    And output "ouderenkorting_afbouw_vanaf" equals 4477000
    And output "ouderenkorting_afbouw" equals 0.15
    # artikel 8.18
    When I evaluate outputs "bedrag_alleenstaande_ouderenkorting" of "inkomstenbelasting_bedragen"
    Then output "bedrag_alleenstaande_ouderenkorting" equals 52400

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 2.10
    When I evaluate outputs "schijf_1_tot, schijf_2_tot, tarief_schijf_1, tarief_schijf_1_aow, tarief_schijf_2, tarief_schijf_3" of "inkomstenbelasting_bedragen"
    Then output "schijf_1_tot" equals 3844100
    And output "schijf_2_tot" equals 7681700
    And output "tarief_schijf_1" equals 0.3582
    And output "tarief_schijf_1_aow" equals 0.1792
    And output "tarief_schijf_2" equals 0.3748
    And output "tarief_schijf_3" equals 0.495
    # artikel 2.10a
    When I evaluate outputs "schijf_1_tot_voor_1946" of "inkomstenbelasting_bedragen"
    Then output "schijf_1_tot_voor_1946" equals 4050200
    # artikel 8.10
    When I evaluate outputs "ahk_maximum, ahk_afbouw_vanaf, ahk_afbouw" of "inkomstenbelasting_bedragen"
    Then output "ahk_maximum" equals 306800
    And output "ahk_afbouw_vanaf" equals 2840600
    And output "ahk_afbouw" equals 0.06337
    # artikel 8.11
    When I evaluate outputs "ak_deel_a, ak_maximum_a, ak_vanaf_b, ak_deel_b, ak_maximum_b, ak_vanaf_c, ak_deel_c, ak_maximum_c, ak_vanaf_d, ak_afbouw_d" of "inkomstenbelasting_bedragen"
    Then output "ak_deel_a" equals 0.08053
    And output "ak_maximum_a" equals 98000
    And output "ak_vanaf_b" equals 1216900
    And output "ak_deel_b" equals 0.3003
    And output "ak_maximum_b" equals 522000
    And output "ak_vanaf_c" equals 2628800
    And output "ak_deel_c" equals 0.02258
    And output "ak_maximum_c" equals 559900
    And output "ak_vanaf_d" equals 4307100
    And output "ak_afbouw_d" equals 0.0651
    # artikel 8.14a
    When I evaluate outputs "iack_vanaf, iack_deel, iack_maximum" of "inkomstenbelasting_bedragen"
    Then output "iack_vanaf" equals 614500
    And output "iack_deel" equals 0.1145
    And output "iack_maximum" equals 298600
    # artikel 8.16a
    When I evaluate outputs "bedrag_jonggehandicaptenkorting" of "inkomstenbelasting_bedragen"
    Then output "bedrag_jonggehandicaptenkorting" equals 90900
    # artikel 8.17
    When I evaluate outputs "ouderenkorting_maximum, ouderenkorting_afbouw_vanaf, ouderenkorting_afbouw" of "inkomstenbelasting_bedragen"
    Then output "ouderenkorting_maximum" equals 203500
    And output "ouderenkorting_afbouw_vanaf" equals 4530800
    And output "ouderenkorting_afbouw" equals 0.15
    # artikel 8.18
    When I evaluate outputs "bedrag_alleenstaande_ouderenkorting" of "inkomstenbelasting_bedragen"
    Then output "bedrag_alleenstaande_ouderenkorting" equals 53100

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 2.10
    When I evaluate outputs "schijf_1_tot, schijf_2_tot, tarief_schijf_1, tarief_schijf_1_aow, tarief_schijf_2, tarief_schijf_3" of "inkomstenbelasting_bedragen"
    Then output "schijf_1_tot" equals 3888300
    And output "schijf_2_tot" equals 7842600
    And output "tarief_schijf_1" equals 0.3575
    And output "tarief_schijf_1_aow" equals 0.1785
    And output "tarief_schijf_2" equals 0.3756
    And output "tarief_schijf_3" equals 0.495
    # artikel 2.10a
    When I evaluate outputs "schijf_1_tot_voor_1946" of "inkomstenbelasting_bedragen"
    Then output "schijf_1_tot_voor_1946" equals 4112300
    # artikel 8.10
    When I evaluate outputs "ahk_maximum, ahk_afbouw_vanaf, ahk_afbouw" of "inkomstenbelasting_bedragen"
    Then output "ahk_maximum" equals 311500
    And output "ahk_afbouw_vanaf" equals 2973600
    And output "ahk_afbouw" equals 0.06398
    # artikel 8.11
    When I evaluate outputs "ak_deel_a, ak_maximum_a, ak_vanaf_b, ak_deel_b, ak_maximum_b, ak_vanaf_c, ak_deel_c, ak_maximum_c, ak_vanaf_d, ak_afbouw_d" of "inkomstenbelasting_bedragen"
    Then output "ak_deel_a" equals 0.08324
    And output "ak_maximum_a" equals 99600
    And output "ak_vanaf_b" equals 1196500
    And output "ak_deel_b" equals 0.31009
    And output "ak_maximum_b" equals 530000
    And output "ak_vanaf_c" equals 2584500
    And output "ak_deel_c" equals 0.0195
    And output "ak_maximum_c" equals 568500
    And output "ak_vanaf_d" equals 4559200
    And output "ak_afbouw_d" equals 0.0651
    # artikel 8.14a
    When I evaluate outputs "iack_vanaf, iack_deel, iack_maximum" of "inkomstenbelasting_bedragen"
    Then output "iack_vanaf" equals 623900
    And output "iack_deel" equals 0.1145
    And output "iack_maximum" equals 303200
    # artikel 8.16a
    When I evaluate outputs "bedrag_jonggehandicaptenkorting" of "inkomstenbelasting_bedragen"
    Then output "bedrag_jonggehandicaptenkorting" equals 92300
    # artikel 8.17
    When I evaluate outputs "ouderenkorting_maximum, ouderenkorting_afbouw_vanaf, ouderenkorting_afbouw" of "inkomstenbelasting_bedragen"
    Then output "ouderenkorting_maximum" equals 206700
    And output "ouderenkorting_afbouw_vanaf" equals 4600200
    And output "ouderenkorting_afbouw" equals 0.15
    # artikel 8.18
    When I evaluate outputs "bedrag_alleenstaande_ouderenkorting" of "inkomstenbelasting_bedragen"
    Then output "bedrag_alleenstaande_ouderenkorting" equals 54000

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate outputs "schijf_1_tot" of "inkomstenbelasting_bedragen"
    Then the execution fails with "last in force"
