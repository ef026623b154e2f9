# De beslagvrije voet van artikel 475da Rv, nagerekend uit de wettekst van 1 juli 2026. Bedragen in eurocent.
# Het inkomen per maand is in deze scenario's zo hoog dat artikel 475dc niet knelt.
Feature: Beslagvrije voet, de formule

  Background:
    Given parameter "persoon_id" is "anna"

  # 95% van 1.419,46 = 1.348,487.
  Scenario: alleenstaande zonder inkomen boven een grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 2000000    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 134848.7

  Scenario: alleenstaande op het ijkpunt van de huurtoeslag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 2342500    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 134848.7

  # 1.348,487 + 27% x 1.200 / 12 = 1.375,487.
  Scenario: alleenstaande 1.200 boven het ijkpunt: 27 procent daarvan per jaar erbij
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 2462500    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 137548.7

  # 1.348,487 + 27% x (29.736 - 23.425) / 12 = 1.490,4845.
  Scenario: alleenstaande op het drempelinkomen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 2973600    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 149048.45

  # 1.348,487 + 13,73% x 1.200 / 12 + 27% x (30.936 - 23.425) / 12.
  Scenario: alleenstaande 1.200 boven het drempelinkomen: ook zorgpremie
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 3093600    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 153121.45

  # 13,73% x (42.000 - 29.736) / 12 = 140,32 is meer dan 2.119 / 12 - 47 = 129,58 (lid 3).
  Scenario: alleenstaande: het deel voor de zorgpremie is begrensd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 4200000    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 189600.783333333333333333333333

  # Lid 1 onder a: 2.208,48.
  Scenario: alleenstaande met een hoog inkomen: het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 7000000    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 220848

  # 1.348,487 + 13,73% x 1.764 / 12 + 7,6% x 1.764 / 12.
  Scenario: alleenstaande ouder op het ijkpunt voor meer personen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | k0      | anna       | 2016-01-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 3150000    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 137984.21

  # Lid 1 onder b: 2.543,75.
  Scenario: alleenstaande ouder met een hoog inkomen: het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | k0      | anna       | 2016-01-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 9000000    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 254375

  # 95% van 2.027,79 = 1.926,4005.
  Scenario: gehuwden zonder inkomen boven een grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 2800000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 192640.05

  Scenario: gehuwden 1.200 boven het ijkpunt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 3270000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 198231.36

  # 13,73% x 21.600 / 12 = 247,14 is minder dan 2 x 2.119 / 12 - 106 = 247,17.
  Scenario: gehuwden: twee keer de standaardpremie
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 5133600    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 253720.05

  # 1.926,4005 + (2 x 2.119 / 12 - 106) + (932,93 - 200,71) = 2.905,7866...; het maximum van lid 1 is dat, op de cent.
  Scenario: gehuwden met een hoog inkomen: alle delen op hun hoogst
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 9000000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 290578.716666666666666666666667

  # D + L = 29.736 + 9.405 = 39.141: het deel voor het kind is nul.
  Scenario: gehuwden met een kind, op de grens van het kindgebonden budget
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | k0      | anna       | 2016-01-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 3914100    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 217409.4375

  # 7,6% x 1.200 / 12 = 7,60 erbij.
  Scenario: gehuwden met een kind, 1.200 daarboven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | k0      | anna       | 2016-01-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 4034100    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 221742.4375

  # Lid 1 onder d: 3.179,68.
  Scenario: gehuwden met twee kinderen en een hoog inkomen: het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | k0      | anna       | 2016-01-01    | true                    |
      | k1      | anna       | 2016-01-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 9000000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 317968

  Scenario: ook het inkomen van de echtgenoot telt in de formule
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 2000000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 1270000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 198231.36

  Scenario: een gezamenlijke huishouding telt als gehuwd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | vriend | geen         | true          | false               | zorg_voor_elkaar | false         |
      | bram       | anna     | vriend | geen         | true          | false               | zorg_voor_elkaar | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 2000000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 192640.05

  Scenario: een huisgenoot zonder gezamenlijke huishouding niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | vriend | geen         | true          | false               | geen             | false         |
      | bram       | anna     | vriend | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 2000000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7
